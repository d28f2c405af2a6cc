import { html, type TemplateResult } from 'lit';
import type { CaseInput } from './caseInput.ts';
import { caseMoment } from './caseMoment.ts';

/** Copies the receipt; where the page may not, selects it, so that it can be copied by hand. */
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

/** What a case is about, when it arrived, and the code that leads to it. */
export function factsPart({ serverLocale, status, words }: CaseInput): TemplateResult {
  const { category, receipt, receivedAt } = status;
  const branch = words.branches[category.code.split('.')[0] ?? ''];
  // Categories have a label of the second level in the server's languages only.
  const about = serverLocale === words.locale ? category.label : (branch ?? category.label);
  const facts = [
    [words.about, about],
    [words.receivedAt, caseMoment(receivedAt, words.locale)],
  ] as const;
  return html`
    <div class="receipt" part="receipt">
      <p class="soft">${words.receipt}</p>
      <output>${receipt}</output>
      <button type="button" class="quiet" aria-live="polite" part="copy"
        @click=${(event: Event) => copy(event, receipt, words.copied)}>${words.copy}</button>
    </div>
    <dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  `;
}
