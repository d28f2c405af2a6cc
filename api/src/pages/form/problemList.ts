import type { Failure } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import type { Locale } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import { type PageWords, pageWords } from '../words.ts';

/** Paths of refusals that name a field of the form. */
const shown =
  /^(score|reasons|comment|kind|category|text|remedy|order|happenedOn|agreed|contact\.(email|phone|name)|reason|outcome|file)$/;

/** What a refusal says on these pages. */
export function sentenceOf(failure: Failure, locale: Locale): string {
  const { refusals }: PageWords = pageWords[locale];
  const own = refusals[`${failure.path}:${failure.code}`] ?? refusals[failure.code];
  return own?.(failure.details) ?? failureMessage(failure, locale);
}

/** Everything that is to be corrected, each leading to its field. */
export function problemList(problems: readonly Failure[], locale: Locale): Html | null {
  if (problems.length === 0) return null;
  const items = problems.map((failure) => {
    const sentence = sentenceOf(failure, locale);
    return html`<li>${shown.test(failure.path) ? html`<a href="#${failure.path}">${sentence}</a>` : html`<span>${sentence}</span>`}</li>`;
  });
  return html`<div class="problems" role="alert"><h2 tabindex="-1" autofocus>${pageWords[locale].problems(problems.length)}</h2><ul>${items}</ul></div>`;
}
