import { eyesPath, moodPath, thumbPath } from '@hearback/schema/form/drawings';
import { type FormQuestion, isLow } from '@hearback/schema/form/form';
import { scoreWord } from '@hearback/schema/form/scoreWord';
import { flag, type Html, html, trusted } from '../html.ts';
import type { PageWords } from '../words.ts';
import { type Blames, blame, described, field } from './fields.ts';
import { scoreLabel } from './scoreLabel.ts';

const drawn = (inside: string, name = '') =>
  trusted(`<svg viewBox="0 0 24 24" aria-hidden="true"${name && ` class="${name}"`}>${inside}</svg>`);
const star = drawn('<path d="m12 2.8 2.8 5.8 6.4.9-4.6 4.5 1.1 6.3-5.7-3-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z"/>');

/** Most scores that are shown side by side; a longer scale is a field for a number. */
const mostScores = 11;

/** A question as it stands in the form. */
export interface ScaleField {
  readonly question: FormQuestion;
  readonly name: string;
  readonly asked: string;
  readonly value: string;
  /** Whether its low scores ask for reasons. */
  readonly reasons: boolean;
}

/** What is seen of a score. */
function markOf(score: number, { kind, scale, lowerIsBetter }: FormQuestion, word: string): Html {
  const { min, max } = scale;
  const good = (lowerIsBetter ? max - score : score - min) / (max - min);
  if (kind === 'STARS') return star;
  if (kind === 'SMILEYS') {
    return drawn(`<circle cx="12" cy="12" r="9.5"/><path d="${eyesPath}"/><path d="${moodPath(good)}"/>`);
  }
  if (kind === 'NUMBERS') return html`<b aria-hidden="true">${String(score).replace('-', '−')}</b>`;
  return html`<b aria-hidden="true">${drawn(`<path d="${thumbPath}"/>`, good === 1 ? 'up' : 'down')}${word}</b>`;
}

function radios({ question, name, value, reasons }: ScaleField, words: PageWords): Html {
  const { kind, scale } = question;
  const { min, max } = scale;
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const wordOf = (score: number) => scoreWord(question, score, words.form);
  const all = scores.map((score, index) => {
    const label = scoreLabel(score, question, words);
    const id = index === 0 && html` id="${name}"`;
    const low = reasons && isLow(question, score) && ' low';
    const word = kind === 'THUMBS' ? null : html`<span class="word" aria-hidden="true">${label}</span>`;
    return html`<label><input class="away${low}" type="radio" name="${name}" value="${score}" aria-label="${label}"${id}${flag('checked', value === String(score))}>${markOf(score, question, wordOf(score))}${word}</label>`;
  });
  const ends = kind === 'THUMBS' ? [] : [wordOf(min), wordOf(max)];
  return html`<div class="scale ${kind.toLowerCase()} of-${all.length}">${all}</div>
<div class="under"><p class="ends soft" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>
<label class="none soft"><input type="radio" name="${name}" value=""${flag('checked', value === '')}>${words.form.noRating}</label></div>`;
}

/** A question with its scale: stars, faces, thumbs or numbers side by side, or a field for a number. */
export function scaleField(one: ScaleField, blames: Blames, words: PageWords): Html {
  const { question, name, asked, value } = one;
  const { min, max } = question.scale;
  if (max - min >= mostScores) {
    const hint = words.form.scoreRange(min, max);
    return field({ name, type: 'number', label: asked, value, hint }, blames, words);
  }
  return html`<fieldset${described(name, false, blames)}><legend>${asked}</legend>${radios(one, words)}${blame(name, blames)}</fieldset>`;
}
