import { eyesPath, moodPath } from '@hearback/schema/form/drawings';
import { html, type TemplateResult } from 'lit';

/**
 * A face.
 *
 * @param mood From 0, very dissatisfied, to 1, very satisfied.
 */
export function smiley(mood: number): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9.5"/><path d=${eyesPath}/><path d=${moodPath(mood)}/></svg>`;
}
