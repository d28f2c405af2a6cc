import type { Failure } from '@hearback/schema/failure/failure';
import { type Locale, locales } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import type { Page } from '../shell.ts';
import { type PageWords, pageWords } from '../words.ts';
import { complaintPart } from './complaintPart.ts';
import type { Blames } from './fields.ts';
import { type FormDraft, furtherQuestions } from './formDraft.ts';
import type { FormSite } from './formSite.ts';
import { problemList, sentenceOf } from './problemList.ts';
import { ratingPart } from './ratingPart.ts';

/** What a page of the form is drawn from. */
export interface FormView {
  readonly site: FormSite;
  readonly draft: FormDraft;
  readonly locale: Locale;
  readonly words: PageWords;
  readonly blames: Blames;
  /** Where the form is sent to. */
  readonly action: string;
}

/** Hidden fields, one for each name and value. */
export function hiddenFields(fields: readonly (readonly [name: string, value: string])[]): Html {
  return html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** What the form carries along unseen: the ids of the two submissions, the versions shown, and whence it came. */
function carried({ site, draft, locale }: FormView): Html {
  return hiddenFields([
    ['ratingId', draft.ratingId],
    ['complaintId', draft.complaintId],
    ['lang', locale],
    ['stage', draft.stage],
    ['ref', draft.ref],
    ['version', `${site.question?.version ?? ''}`],
    ['consentVersion', `${site.form.consent.version}`],
    ...furtherQuestions(site.form, draft).map(
      ({ key, version }) => [`versions.${key}`, `${version}`] as const,
    ),
  ]);
}

/**
 * Other languages are buttons of the form, so that what is typed goes along. The first button of a form is the one
 * that the Enter key presses: it must not be a language.
 */
function languageSwitch(locale: Locale): Html {
  const others = locales.filter((other) => other !== locale);
  return html`<span><button form="form" name="action" value="check" class="away" tabindex="-1" aria-hidden="true"></button>${others.map((other) => html`<button form="form" name="action" value="${other}" lang="${other}">${pageWords[other].language}</button>`)}</span>`;
}

/** The form, with what was typed and what is wrong with it. */
export function formPage(view: Omit<FormView, 'words' | 'blames'>, problems: readonly Failure[] = []): Page {
  const { locale, site } = view;
  const words = pageWords[locale];
  const blames = new Map(problems.map((failure) => [failure.path, sentenceOf(failure, locale)]));
  const whole: FormView = { ...view, words, blames };
  const content = html`<header class="part"><h1>${words.form.title}</h1><p class="soft">${words.form.intro}</p></header>
${problemList(problems, locale)}
<form id="form" method="post" action="${view.action}" accept-charset="utf-8" novalidate>
${carried(whole)}${ratingPart(whole)}${complaintPart(whole)}
<div class="actions"><button class="primary" name="action" value="check"><span class="when-closed">${words.form.send}</span><span class="when-open">${words.form.next}</span></button></div>
</form>`;
  return {
    locale,
    name: site.merchant.name,
    title: `${problems.length > 0 ? `${words.attention}: ` : ''}${words.form.title} · ${site.merchant.name}`,
    languageSwitch: languageSwitch(locale),
    content,
  };
}
