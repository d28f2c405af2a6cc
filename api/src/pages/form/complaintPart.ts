import { complaintKinds } from '@hearback/schema/complaint/complaint';
import { formLimits } from '@hearback/schema/form/form';
import { flag, type Html, html } from '../html.ts';
import { contactPart } from './contactPart.ts';
import { type ChoiceGroup, choices, field, select } from './fields.ts';
import { wantsComplaint } from './formDraft.ts';
import type { FormView } from './formView.ts';

/** The categories that are offered, each second level under the name of its first. */
function categoryGroups({ site, locale }: FormView): ChoiceGroup[] {
  const label = (code: string) => site.categories.get(code)?.labels[locale] ?? code;
  const offered = site.form.categories;
  return offered
    .filter(({ parent }) => parent === undefined)
    .map(({ code }) => {
      const below = offered.filter(({ parent }) => parent === code);
      return below.length === 0
        ? { label: null, choices: [[code, label(code)]] }
        : { label: label(code), choices: below.map((child) => [child.code, label(child.code)]) };
    });
}

/** The way to complain, ask or seek help: folded away until it is wanted. */
export function complaintPart(view: FormView): Html {
  const { site, draft, words, blames } = view;
  const { form } = words;
  const kinds = complaintKinds.map((kind) => [kind, words.kinds[kind]] as const);
  const remedies = site.form.remedies.map((remedy) => [remedy, words.remedies[remedy]] as const);
  const kind = draft.kind === '' ? 'COMPLAINT' : draft.kind;
  const open = wantsComplaint(draft) || site.question === undefined;
  return html`<details class="door"${flag('open', open)}>
<summary><h2>${form.wrong}</h2><p class="soft">${form.wrongMore}</p></summary>
<div class="inside">
<fieldset><legend class="label">${form.kind}</legend>${choices('kind', 'radio', kinds, [kind])}</fieldset>
${select({ name: 'category', label: form.category, value: draft.category, empty: form.choose, groups: categoryGroups(view) }, blames, words)}
${field({ name: 'text', label: form.text, value: draft.text, hint: `${form.textHint}${words.space}${form.atMost(formLimits.complaint)}` }, blames, words)}
<div class="pair">${field({ name: 'happenedOn', type: 'date', label: form.happenedOn, value: draft.happenedOn, optional: true }, blames, words)}
${field({ name: 'order', type: 'text', label: form.order, value: draft.order, optional: true }, blames, words)}</div>
${select({ name: 'remedy', label: form.remedy, value: draft.remedy, empty: form.noRemedy, groups: [{ label: null, choices: remedies }], optional: true }, blames, words)}
${contactPart(view)}
</div></details>`;
}
