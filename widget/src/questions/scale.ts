import type { FormQuestion, QuestionKind } from '@hearback/schema/form/form';
import { scoreWord } from '@hearback/schema/form/scoreWord';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { QuestionMessages } from '../language/questionWords.ts';
import { star } from '../panel/stars.ts';
import { scoreName } from './scoreName.ts';
import { smiley } from './smiley.ts';
import { thumb } from './thumb.ts';

/** Most scores that are shown side by side; a longer scale is a field for a number. */
const mostScores = 11;

/** A question as it is answered in a form. */
export interface Scale {
  readonly question: FormQuestion;
  readonly chosen: number | undefined;
  /** Name of the inputs. */
  readonly name: string;
  /** Id of the words that ask. */
  readonly labelledBy: string;
}

function numberField({ question, chosen, name, labelledBy }: Scale, { numberFrom }: QuestionMessages) {
  const { min, max } = question.scale;
  return html`<div class="field">
    <input type="number" inputmode="numeric" name=${name} min=${min} max=${max} step="1" .value=${chosen ?? ''}
      aria-labelledby=${labelledBy} aria-describedby=${`${name}-hint`} part="input">
    <p class="soft" id=${`${name}-hint`}>${fill(numberFrom, { min, max })}</p>
  </div>`;
}

/**
 * The scale of a question as a group of native radio buttons, and below it what its ends or the chosen score are
 * called. It runs in the direction of the language, and so do the arrow keys of the browser.
 */
export function scale(asked: Scale, messages: QuestionMessages): TemplateResult {
  const { question, chosen, name, labelledBy } = asked;
  const { kind, lowerIsBetter } = question;
  const { min, max } = question.scale;
  if (max - min >= mostScores) return numberField(asked, messages);
  const nameOf = (score: number) => scoreName(question, score, messages);
  const wordOf = (score: number) => scoreWord(question, score, messages);
  const good = (score: number) => (lowerIsBetter ? max - score : score - min) / (max - min);
  const marks: Readonly<Record<QuestionKind, (score: number) => unknown>> = {
    STARS: () => star,
    SMILEYS: (score) => smiley(good(score)),
    THUMBS: (score) => html`${thumb(good(score) === 1)}<span>${wordOf(score)}</span>`,
    NUMBERS: (score) => html`<span>${`${score}`.replace('-', '−')}</span>`,
  };
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const ends = chosen === undefined ? [wordOf(min), wordOf(max)] : [nameOf(chosen)];
  return html`
    <div role="radiogroup" aria-labelledby=${labelledBy} part="scale" class=${`scale ${kind.toLowerCase()} of-${all.length}`}>
      ${all.map(
        (score) => html`<label class=${kind === 'STARS' && score <= (chosen ?? 0) ? 'on' : ''} part="score">
          <input type="radio" name=${name} value=${score} .checked=${score === chosen} aria-label=${nameOf(score)}>
          ${marks[kind](score)}
        </label>`,
      )}
    </div>
    ${
      kind !== 'THUMBS' && ends.some(Boolean)
        ? html`<p class="ends soft" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>`
        : nothing
    }
  `;
}
