import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeWords } from '../language/badgeWords.ts';
import type { Score } from './publicScore.ts';

/** @param share Of the longest bar, 0 to 1. */
function bar(share: number): TemplateResult {
  return html`<svg height="8"><rect class="rail" width="100%" height="8" rx="4"/>
    <rect width=${`${Math.round(100 * share)}%`} height="8" rx="4"/></svg>`;
}

/** How often each score was given, the best first, as a table with a bar beside each count. */
export function spread(
  { distribution }: Score,
  words: BadgeWords,
  locale: string,
): TemplateResult | typeof nothing {
  if (distribution.length === 0) return nothing;
  const number = new Intl.NumberFormat(locale);
  const largest = Math.max(1, ...distribution.map(({ count }) => count ?? 0));
  const someHidden = distribution.some(({ count }) => count === null);
  return html`
    <details part="distribution">
      <summary>${words.distribution}</summary>
      <table>
        <tbody>
          ${distribution.toReversed().map(
            ({ count, value }) => html`<tr>
              <th scope="row">${number.format(value)}</th>
              <td class="bar" aria-hidden="true">${count === null ? nothing : bar(count / largest)}</td>
              <td class="count">${count === null ? html`<span class="soft">${words.hidden}</span>` : number.format(count)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${someHidden ? html`<p class="soft">${words.hiddenMore}</p>` : nothing}
      <p class="soft">${words.honest}</p>
    </details>
  `;
}
