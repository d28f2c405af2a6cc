import { html, nothing, type TemplateResult } from 'lit';
import type { CaseInput } from './caseInput.ts';
import { caseMoment } from './caseMoment.ts';
import type { CaseMessage } from './caseStatus.ts';

/** What is done or offered with a message, with what it costs. */
function remedies({ remedies: all }: CaseMessage, { words }: CaseInput): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const money = (amount: number) =>
    new Intl.NumberFormat(words.locale, {
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    }).format(amount);
  return html`
    <p class="soft">${words.remedy}</p>
    <ul class="remedies">
      ${all.map(
        ({ amount, code }) =>
          html`<li>${words.remedies[code] ?? code}${amount === null ? nothing : html` <b>${money(amount)}</b>`}</li>`,
      )}
    </ul>
  `;
}

/** What customer and merchant said to each other, oldest first, as a conversation. */
export function saidPart(input: CaseInput): TemplateResult | typeof nothing {
  const { status, words } = input;
  const { merchantName, messages, waitingForYou } = status;
  if (messages.length === 0) return nothing;
  const asked = waitingForYou ? messages.findLastIndex(({ question }) => question) : -1;
  return html`
    <section aria-labelledby="said">
      <h3 id="said">${words.said}</h3>
      <ol class="said">
        ${messages.map(
          (message, index) => html`
            <li class=${message.fromCustomer ? 'mine' : ''} part="message">
              <p class="soft">
                <b>${message.fromCustomer ? words.you : merchantName}</b>
                <time datetime=${message.at}>${caseMoment(message.at, words.locale)}</time>
              </p>
              <p class="words" dir="auto">${message.text}</p>
              ${remedies(message, input)}
              ${index === asked ? html`<p class="asked">${words.pleaseAnswer}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}
