import { copyButtons } from './copyButtons.ts';
import { themeEditor } from './themeEditor.ts';

// A page that shows what the widget looks like sends nothing.
addEventListener('hearback-before-submit', (event) => event.preventDefault());
copyButtons();
const editor = document.querySelector<HTMLElement>('.editor');
if (editor) themeEditor(editor);
