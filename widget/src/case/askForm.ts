import { html, nothing, type TemplateResult } from 'lit';
import type { CaseMessages } from '../language/caseWords.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { Failure } from '../send/answer.ts';

/**
 * Asks for a receipt.
 *
 * @param receipt What was typed before.
 * @param failure Why that led to nothing.
 * @param look Looks what is typed up.
 */
export function askForm(
  words: CaseMessages,
  receipt: string,
  failure: Failure | undefined,
  look: (event: SubmitEvent) => void,
): TemplateResult {
  const wrong = failure !== undefined;
  return html`
    <p>${words.askMore}</p>
    <form novalidate class="ask" @submit=${look}>
      <div class="field">
        <label for="receipt">${words.receipt}</label>
        <input id="receipt" name="receipt" .value=${receipt} autocomplete="off" autocapitalize="characters" spellcheck="false"
          dir="ltr" aria-describedby=${`receipt-hint${wrong ? ' receipt-blame' : ''}`} aria-invalid=${wrong} part="input">
        <p class="soft" id="receipt-hint">${words.receiptHint}</p>
        ${wrong ? html`<p class="blame" id="receipt-blame" part="error">${sentenceFor(failure, words)}</p>` : nothing}
      </div>
      <button class="primary" part="send">${words.show}</button>
    </form>
  `;
}
