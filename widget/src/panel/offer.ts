import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../language/messages.ts';

/**
 * The way into a complaint.
 *
 * @param prominent Whether there is reason to think that something went wrong.
 */
export function offer(messages: Messages, complain: () => void, prominent: boolean): TemplateResult {
  return html`
    <p class=${prominent ? 'offer prominent' : 'offer'}>
      <span>${messages.wrong}</span>
      <button type="button" class="link" part="complain" @click=${complain}>${messages.complain}</button>
      ${prominent ? html`<span class="soft">${messages.complainWhy}</span>` : nothing}
    </p>
  `;
}
