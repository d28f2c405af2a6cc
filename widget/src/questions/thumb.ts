import { thumbPath } from '@hearback/schema/form/drawings';
import { html, type TemplateResult } from 'lit';

/** A thumb up, or down. */
export function thumb(up: boolean): TemplateResult {
  return html`<svg viewBox="0 0 24 24" class=${up ? 'up' : 'down'} aria-hidden="true"><path d=${thumbPath}/></svg>`;
}
