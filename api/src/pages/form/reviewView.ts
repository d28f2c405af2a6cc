import type { ComplaintKind } from '@hearback/schema/complaint/complaint';
import { html } from '../html.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import { fieldsOf, wantsRating } from './formDraft.ts';
import { complaintInput } from './formInput.ts';
import { type FormView, hiddenFields } from './formView.ts';
import { scoreLabel } from './scoreLabel.ts';

/** Says back what was understood, before anything is sent (rules.md, R8). */
export function reviewPage({ site, draft, locale, action }: Omit<FormView, 'words' | 'blames'>): Page {
  const words = pageWords[locale];
  const { form, review } = words;
  const said = complaintInput(draft, locale);
  const kind: ComplaintKind = said.kind ?? 'COMPLAINT';
  const category = site.categories.get(draft.category);
  const branch = category?.parent ? site.categories.get(category.parent) : undefined;
  const about = [branch, category].map((one) => one?.labels[locale]).filter(Boolean);
  const contact = [said.contact?.name, said.contact?.email, said.contact?.phone];
  const question = site.question;
  const rating = question && draft.score !== '' ? scoreLabel(Number(draft.score), question, words) : '';
  const facts = [
    ...(wantsRating(draft) ? [[review.rating, [rating, draft.comment].filter(Boolean).join('\n')]] : []),
    [form.kind, words.kinds[kind]],
    [form.category, about.join(' › ')],
    [form.text, draft.text],
    ...(draft.happenedOn ? [[form.happenedOn, draft.happenedOn]] : []),
    ...(draft.order.trim() ? [[form.order, draft.order]] : []),
    [form.remedy, said.remedy ? words.remedies[said.remedy] : review.notStated],
    [form.contact, said.anonymous ? form.anonymous : contact.filter((line) => line?.trim()).join('\n')],
  ] as const;
  const content = html`<header class="part"><h1>${review.title}</h1><p>${review.intro}</p></header>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<form method="post" action="${action}" accept-charset="utf-8">
${hiddenFields(fieldsOf(draft))}
<div class="actions"><button class="primary" name="action" value="send">${review.send}</button><button class="quiet" name="action" value="edit">${review.change}</button></div>
</form>`;
  const title = `${review.title} · ${site.merchant.name}`;
  return { locale, title, name: site.merchant.name, languageSwitch: null, content };
}
