import { html, svg, type TemplateResult } from 'lit';

const places = [0, 24, 48, 72, 96];
const star = (x: number) =>
  svg`<path transform=${`translate(${x} 0)`} d="m12 2.8 2.8 5.8 6.4.9-4.6 4.5 1.1 6.3-5.7-3-5.7 3 1.1-6.3L2.8 9.5l6.4-.9z"/>`;

/**
 * Five stars, filled as far as the score goes; to be read, they have their text beside them. The inner picture cuts
 * the filled ones off by its width: a style would be refused by strict policies.
 *
 * @param share 0 to 1.
 */
export function stars(share: number): TemplateResult {
  return html`<svg class="stars" viewBox="0 0 120 24" aria-hidden="true" part="stars">
    <g>${places.map(star)}</g>
    <svg x="0" y="0" width=${Math.round(120 * share * 10) / 10} height="24"><g class="on">${places.map(star)}</g></svg>
  </svg>`;
}
