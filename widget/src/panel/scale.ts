import type { FormQuestion } from '@hearback/schema/form/form';
import { html, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { Messages } from '../language/messages.ts';

const star = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 2.8 2.8 5.8 6.4.9-4.6 4.5 1.1 6.3-5.7-3-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z"/></svg>`;

/** The scale of a question as a group of native radio buttons: stars, or numbers for any other kind. */
export function scale(
  { kind, scale: { min, max } }: FormQuestion,
  chosen: number | undefined,
  messages: Messages,
): TemplateResult {
  const word = (score: number) => (max - min === 4 ? messages.scores[score - min] : undefined);
  const name = (score: number) => {
    const known = word(score);
    return known === undefined
      ? fill(messages.scoreName, { score, max })
      : fill(messages.scoreWord, { score, max, word: known });
  };
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return html`
    <div role="radiogroup" aria-labelledby="title" class=${kind === 'STARS' ? 'scale stars' : 'scale'} part="scale">
      ${all.map(
        (score) => html`<label class=${score <= (chosen ?? min - 1) ? 'on' : ''} part="score">
          <input type="radio" name="score" value=${score} .checked=${score === chosen} aria-label=${name(score)}>
          ${kind === 'STARS' ? star : html`<span>${score}</span>`}
        </label>`,
      )}
    </div>
    <p class="ends soft" aria-hidden="true">
      ${
        chosen === undefined
          ? html`<span>${messages.scores[0]}</span><span>${messages.scores[4]}</span>`
          : html`<span>${name(chosen)}</span>`
      }
    </p>
  `;
}
