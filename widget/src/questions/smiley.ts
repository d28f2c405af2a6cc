import { html, type TemplateResult } from 'lit';

/**
 * A face, drawn by us so that it looks the same in every font.
 *
 * @param mood From 0, very dissatisfied, to 1, very satisfied.
 */
export function smiley(mood: number): TemplateResult {
  const bend = mood * 2 - 1;
  const mouth =
    mood > 0.9 ? 'M7.3 13.4h9.4a4.7 4.7 0 0 1-9.4 0z' : `M7.8 ${15.6 - bend}q4.2 ${bend * 4.4} 8.4 0`;
  const brows = mood < 0.1 ? 'M6.7 8.6 9.2 7.4m8.1 1.2-2.5-1.2' : '';
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9.5"/><path d="M9 9.8v.9m6-.9v.9"/><path d=${`${mouth}${brows}`}/></svg>`;
}
