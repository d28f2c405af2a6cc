import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { CaseAct } from './caseActs.ts';
import type { CaseInput } from './caseInput.ts';

/** A link to the same case on a page of the server. */
export function casePageLink({
  base,
  status,
  words,
}: Pick<CaseInput, 'base' | 'status' | 'words'>): TemplateResult {
  return html`<a href=${`${base}c/${status.receipt}`} target="_blank" rel="noopener noreferrer" part="link">${words.asPage}</a>`;
}

/**
 * What is to be said of an act where none of its fields is to blame: that it has arrived, that it waits and nothing is
 * lost, or what is wrong. It is always on the page, so that assistive technology announces what appears in it.
 *
 * @param fields Paths of the fields that say themselves what is wrong with them.
 */
export function caseNote(act: CaseAct, input: CaseInput, fields: readonly string[] = []): TemplateResult {
  const { delivery, done, words } = input;
  const failure = delivery.act === act ? delivery.failure : undefined;
  const said = failure && !(fields.includes(failure.path) && !failure.retryable);
  const waiting = delivery.state === 'waiting';
  return html`
    <div role="status" class="said-back">
      ${
        said
          ? html`<div class="note" part="note">
              <p>${sentenceFor(failure, words)}</p>
              ${
                waiting
                  ? html`<p>${words.keptPage}</p>
                      ${act === 'file' ? html`<button type="button" class="quiet" @click=${() => delivery.retry()}>${words.tryNow}</button>` : nothing}
                      <button type="button" class="quiet" @click=${() => delivery.stop()}>${words.edit}</button>`
                  : nothing
              }
              ${failure.code === 'BLOCKED' ? casePageLink(input) : nothing}
            </div>`
          : done?.act === act
            ? html`<p class="note" part="note" tabindex="-1" id="done">${done.text}</p>`
            : nothing
      }
    </div>
  `;
}
