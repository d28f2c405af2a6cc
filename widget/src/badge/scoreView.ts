import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeWords } from '../language/badgeWords.ts';
import { fill } from '../language/fill.ts';
import type { Score } from './publicScore.ts';
import { spread } from './spread.ts';
import { stars } from './stars.ts';

/** Months of a period of calendar days, `to` left out, for example `Nov 2025 – Nov 2026`. */
function months({ from, to }: Score, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return form.formatRange(new Date(from), new Date(Date.parse(to) - 1));
}

/** What there is to say of a merchant whose ratings are too few for a score. */
export function fewView(words: BadgeWords): TemplateResult {
  return html`<p class="none">${words.few}</p><p class="soft">${words.fewMore}</p>`;
}

/**
 * A score with its sample and interval, how it moved where that can be told, and on demand how the ratings are spread.
 *
 * @param locale Language of numbers and months.
 */
export function scoreView(score: Score, words: BadgeWords, locale: string): TemplateResult {
  const { best, change, count, high, low, mean, worst } = score;
  if (count === null || mean === null) return fewView(words);
  const digits = best - worst > 10 ? 0 : 1;
  const shown = (value: number, more = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits + more, maximumFractionDigits: 1 + more });
  const form = words.ratings[new Intl.PluralRules(locale).select(count)] ?? words.ratings.other;
  const sample = fill(form, { count: count.toLocaleString(locale) });
  // With many ratings its ends would be rounded to one and the same number.
  const more = digits === 1 && (high ?? 0) - (low ?? 0) < 0.2 ? 1 : 0;
  const interval =
    low !== null && high !== null && fill(words.interval, { low: shown(low, more), high: shown(high, more) });
  return html`
    <p class="score">
      <b aria-hidden="true">${shown(mean)}</b>
      ${worst === 1 && best === 5 ? stars(mean / best) : nothing}
      <span class="read">${fill(words.score, { score: shown(mean), best: best.toLocaleString(locale) })}</span>
    </p>
    <p class="sample">${sample}</p>
    <p class="soft">${interval ? html`<span>${interval}</span> ` : nothing}<span>${months(score, locale)}</span></p>
    ${change === null ? nothing : html`<p class="change">${words.changes[change]}</p>`}
    ${spread(score, words, locale)}
  `;
}
