import { html, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { Messages } from '../language/messages.ts';

/** A star. */
export const star = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 2.8 2.8 5.8 6.4.9-4.6 4.5 1.1 6.3-5.7-3-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z"/></svg>`;

/** How satisfied somebody is, as five native radio buttons that are stars. Any other scale is a file of its own. */
export function stars(chosen: number, { scores, scoreWord }: Messages): TemplateResult {
  const names = scores.map((word, index) => fill(scoreWord, { score: index + 1, max: 5, word }));
  return html`
    <div role="radiogroup" aria-labelledby="title" class="scale stars" part="scale">
      ${names.map(
        (name, index) => html`<label class=${index < chosen ? 'on' : ''} part="score">
          <input type="radio" name="score" value=${index + 1} .checked=${index + 1 === chosen} aria-label=${name}>
          ${star}
        </label>`,
      )}
    </div>
    <p class="ends soft" aria-hidden="true">
      ${(chosen ? [names[chosen - 1]] : [scores[0], scores[4]]).map((end) => html`<span>${end}</span>`)}
    </p>
  `;
}
