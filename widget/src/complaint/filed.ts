import { html, nothing, type TemplateResult } from 'lit';
import type { ComplaintDraft } from './complaintDraft.ts';
import type { ComplaintPanelInput } from './complaintInput.ts';
import { saveReceipt } from './saveReceipt.ts';

/** Copies the code; where the page may not, selects it, so that it can be copied by hand. */
async function copy({ currentTarget }: Event, receipt: string, copied: string): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  try {
    await navigator.clipboard.writeText(receipt);
    button.textContent = copied;
  } catch {
    const code = button.parentElement?.querySelector('output');
    if (code) getSelection()?.selectAllChildren(code);
  }
}

/**
 * The receipt, and what happens next and by when.
 *
 * @param files What became of photos and documents.
 */
export function filed(
  { receipt, due }: ComplaintDraft,
  input: ComplaintPanelInput,
  files: unknown,
): TemplateResult {
  const { base, messages } = input;
  return html`
    <p>${messages.filed}</p>
    ${files}
    <div class="receipt" part="receipt">
      <p class="soft">${messages.receipt}</p>
      <output>${receipt}</output>
      <button type="button" class="quiet" aria-live="polite" part="copy"
        @click=${(event: Event) => copy(event, receipt, messages.copied)}>${messages.copy}</button>
      <button type="button" class="quiet" part="save" @click=${() => saveReceipt(receipt, input)}>${messages.save}</button>
      <p class="soft">${messages.keepCode}</p>
    </div>
    <div>
      <h3>${messages.nextTitle}</h3>
      <ol>${messages.nextSteps.map((step, index) => html`<li>${step}${index === 0 && due ? html` <b>${due}</b>` : nothing}</li>`)}</ol>
    </div>
    <a href=${`${base}c/${receipt}`} target="_blank" rel="noopener" part="link">${messages.follow}</a>
  `;
}
