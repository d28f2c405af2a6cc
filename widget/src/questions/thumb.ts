import { html, type TemplateResult } from 'lit';

const hand =
  'M7.2 10.6v8.9H3.6v-8.9zl3.9-7.4c1.6 0 2.6 1.2 2.3 2.7l-.6 3.3h5.4c1.4 0 2.4 1.3 2.1 2.6l-1.4 5.7c-.3 1.2-1.3 2-2.5 2H7.2z';

/** A thumb up, or down. */
export function thumb(up: boolean): TemplateResult {
  return html`<svg viewBox="0 0 24 24" class=${up ? 'up' : 'down'} aria-hidden="true"><path d=${hand}/></svg>`;
}
