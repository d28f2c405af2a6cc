import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../language/messages.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { Delivery } from '../send/delivery.ts';
import type { PanelInput } from './panelInput.ts';

/** A link that opens the hosted form, for a page that does not let this one send. */
export function asPage({ form, messages }: PanelInput): TemplateResult {
  return html`<a href=${form?.hostedUrl ?? ''} target="_blank" rel="noopener" part="link">${messages.asPage}</a>`;
}

/** What the button that sends says: that it is under way, or once it waits, that it can be tried again at once. */
export function sendLabel({ state }: Pick<Delivery, 'state'>, label: string, messages: Messages): string {
  return { idle: label, sending: messages.sending, waiting: messages.tryNow }[state];
}

/**
 * What the delivery has to say: nothing, that it waits and keeps everything, or what is wrong where no field of the
 * form is to blame.
 *
 * It is always on the page, so that assistive technology announces what appears in it.
 *
 * @param fields Paths of the fields that say themselves what is wrong with them.
 */
export function note(delivery: Delivery, input: PanelInput, fields: RegExp): TemplateResult {
  const { messages } = input;
  const { failure, state } = delivery;
  const unreachable = failure?.code === 'BLOCKED' || failure?.code === 'NETWORK';
  return html`
    <div role="status">
      ${
        failure && !fields.test(failure.path)
          ? html`<div class="note" part="note">
              <p>${sentenceFor(failure, messages)}</p>
              ${
                state === 'waiting'
                  ? html`<p>${delivery.kept ? messages.keptDevice : messages.keptPage}</p>
                      <button type="button" class="quiet" @click=${() => delivery.stop()}>${messages.edit}</button>`
                  : nothing
              }
              ${unreachable ? asPage(input) : nothing}
            </div>`
          : nothing
      }
    </div>
  `;
}
