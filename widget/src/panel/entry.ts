import { define } from '../define.ts';
import { HearbackPanel } from './panel.ts';

define('hearback-panel', HearbackPanel);

export { panelFor } from './panelFor.ts';
export { progress } from './progress.ts';
