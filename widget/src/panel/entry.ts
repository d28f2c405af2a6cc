import { define } from '../define.ts';
import { HearbackPanel } from './panel.ts';

define('hearback-panel', HearbackPanel);

// The loader, in which every byte counts, calls each of its modules by the same short name.
export { panelFor as open } from './panelFor.ts';
export { progress } from './progress.ts';
