import type { FormQuestion } from '@hearback/schema/form/form';
import { formLimits } from '@hearback/schema/form/form';
import { flag, type Html, html, trusted } from '../html.ts';
import { blame, choices, described, field } from './fields.ts';
import type { FormView } from './formView.ts';
import { scoreLabel } from './scoreLabel.ts';

const star = trusted(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 2.8 2.8 5.8 6.4.9-4.6 4.5 1.1 6.3-5.7-3-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z"/></svg>',
);

/** Most scores that are shown side by side; a longer scale is a field for a number. */
const mostScores = 11;

function scale(question: FormQuestion, { draft, words }: FormView): Html {
  const { kind, lowUpTo } = question;
  const { min, max } = question.scale;
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const { scores: names } = words.form;
  const radios = scores.map((score, index) => {
    const label = scoreLabel(score, question.scale, words);
    const id = index === 0 && html` id="score"`;
    const chosen = flag('checked', draft.score === String(score));
    const shown = kind === 'STARS' ? star : html`<b aria-hidden="true">${score}</b>`;
    return html`<label><input class="away${score <= lowUpTo && ' low'}" type="radio" name="score" value="${score}" aria-label="${label}"${id}${chosen}>${shown}<span class="word" aria-hidden="true">${label}</span></label>`;
  });
  return html`<div class="scale ${kind === 'STARS' ? 'stars' : 'numbers'}">${radios}</div>
<div class="under"><p class="ends soft" aria-hidden="true"><span>${names[0]}</span><span>${names[4]}</span></p>
<label class="none soft"><input type="radio" name="score" value=""${flag('checked', draft.score === '')}>${words.form.noRating}</label></div>`;
}

/** How satisfied, why not, and whatever else there is to say. */
export function ratingPart(view: FormView): Html | null {
  const { site, draft, words, locale, blames } = view;
  const { question, form, categories } = site;
  if (question === undefined) return null;
  const asked = question.text?.[locale] ?? words.form.question;
  const { min, max } = question.scale;
  const reasons = form.reasons.map((code) => [code, categories.get(code)?.labels[locale] ?? code] as const);
  const score =
    max - min < mostScores
      ? html`<fieldset${described('score', false, blames)}><legend>${asked}</legend>${scale(question, view)}${blame('score', blames)}</fieldset>`
      : field(
          {
            name: 'score',
            type: 'number',
            label: asked,
            value: draft.score,
            hint: words.form.scoreRange(min, max),
          },
          blames,
          words,
        );
  return html`${score}
<fieldset class="reasons"${described('reasons', true, blames)}><legend class="label">${words.form.reasons} <span class="soft">${words.optional}</span></legend>
${choices('reasons', 'checkbox', reasons, draft.reasons)}<p class="soft" id="reasons-hint">${words.form.reasonsHint}</p>${blame('reasons', blames)}</fieldset>
${field({ name: 'comment', label: words.form.comment, value: draft.comment, optional: true, hint: words.form.atMost(formLimits.comment) }, blames, words)}`;
}
