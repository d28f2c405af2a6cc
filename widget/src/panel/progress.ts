import { html, type TemplateResult } from 'lit';

/** How far one has come: for the eye, since the words beside it say the same. */
export function progress(step: number, steps: number): TemplateResult {
  return html`<div class="progress" aria-hidden="true">
    ${Array.from({ length: steps }, (_, index) => html`<i class=${index < step ? 'on' : ''}></i>`)}
  </div>`;
}
