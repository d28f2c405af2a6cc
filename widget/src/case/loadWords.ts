import { evidenceLimits } from '@hearback/schema/evidence/evidence';
import { caseLanguages } from '../language/caseLanguages.ts';
import { type CaseMessages, withCase } from '../language/caseWords.ts';
import { fill } from '../language/fill.ts';
import { languages } from '../language/languages.ts';
import { withOverrides } from '../language/overrides.ts';
import type { WidgetLocale } from '../language/widgetLocale.ts';

/**
 * Loads all that a case says in a language.
 *
 * @param options The element's `data-*` attributes, for the owner's own words.
 */
export async function loadWords(locale: WidgetLocale, options: DOMStringMap): Promise<CaseMessages> {
  const [{ messages }, { words }] = await Promise.all([languages[locale](), caseLanguages[locale]()]);
  const all = withCase(messages, words);
  const limits = { files: evidenceLimits.files, megabytes: evidenceLimits.bytes / 1_000_000 };
  const failures = Object.entries(all.failures).map(([code, text]) => [code, fill(text, limits)]);
  return withOverrides({ ...all, failures: { ...all.failures, ...Object.fromEntries(failures) } }, options);
}
