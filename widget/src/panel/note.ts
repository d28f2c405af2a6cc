import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery } from '../send/delivery.ts';
import type { PanelInput } from './panelInput.ts';

/** A link that opens the hosted form, for a page that does not let this one send. */
export function asPage({ form, messages }: PanelInput): TemplateResult {
  return html`<a href=${form?.hostedUrl ?? ''} target="_blank" rel="noopener" part="link">${messages.asPage}</a>`;
}

/**
 * What the delivery has to say: nothing, that it waits and keeps everything, or what is wrong.
 *
 * It is always on the page, so that assistive technology announces what appears in it.
 */
export function note(delivery: Delivery, input: PanelInput): TemplateResult {
  const { messages } = input;
  const { failure, state } = delivery;
  const text = failure && (messages.failures[failure.code] ?? failure.message ?? messages.failures.OTHER);
  return html`
    <div role="status" class="notes">
      ${
        failure && !failure.path
          ? html`<div class="note" part="note">
              <p>${text}</p>
              ${
                state === 'waiting'
                  ? html`<button type="button" class="quiet" @click=${() => delivery.retry()}>${messages.tryNow}</button>
                      <button type="button" class="quiet" @click=${() => delivery.stop()}>${messages.edit}</button>`
                  : nothing
              }
              ${failure.code === 'BLOCKED' || failure.code === 'NETWORK' ? asPage(input) : nothing}
            </div>`
          : nothing
      }
    </div>
  `;
}
