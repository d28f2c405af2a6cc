import { formLimits } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import { askedWords } from './askedWords.ts';
import { blame, choices, described, field } from './fields.ts';
import { furtherQuestions } from './formDraft.ts';
import type { FormView } from './formView.ts';
import { scaleField } from './scaleField.ts';

/** The questions after the first one; none has to be answered. */
function furtherPart(view: FormView): Html | null {
  const { site, draft, words, locale, blames } = view;
  const further = furtherQuestions(site.form, draft);
  if (further.length === 0) return null;
  const fields = further.map((question) => {
    const name = `answers.${question.key}`;
    const asked = askedWords(question, locale);
    return scaleField(
      { question, name, asked, value: draft.answers[name] ?? '', reasons: false },
      blames,
      words,
    );
  });
  return html`<div class="part rule"><h2>${words.form.more}</h2><p class="soft">${words.form.moreHint}</p></div>
<div class="further">${fields}</div>`;
}

/** How satisfied, why not, whatever else there is to say, and what else is asked. */
export function ratingPart(view: FormView): Html | null {
  const { site, draft, words, locale, blames } = view;
  const { question, form, categories } = site;
  if (question === undefined) return null;
  const asked =
    question.text?.[locale] ??
    (question.topic === 'OVERALL' ? words.form.question : askedWords(question, locale));
  const reasons = form.reasons.map((code) => [code, categories.get(code)?.labels[locale] ?? code] as const);
  return html`${scaleField({ question, name: 'score', asked, value: draft.score, reasons: true }, blames, words)}
<fieldset class="reasons"${described('reasons', true, blames)}><legend class="label">${words.form.reasons}${words.space}<span class="soft">${words.optional}</span></legend>
${choices('reasons', 'checkbox', reasons, draft.reasons)}<p class="soft" id="reasons-hint">${words.form.reasonsHint}</p>${blame('reasons', blames)}</fieldset>
${field({ name: 'comment', label: words.form.comment, value: draft.comment, optional: true, hint: words.form.atMost(formLimits.comment) }, blames, words)}
${furtherPart(view)}`;
}
