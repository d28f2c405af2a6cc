import { stageOf } from '@hearback/schema/case/stageOf';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { CaseInput } from './caseInput.ts';
import { caseMoment } from './caseMoment.ts';

function progress({ status, words }: CaseInput): TemplateResult | typeof nothing {
  const stage = stageOf(status.step);
  if (stage === null) return nothing;
  return html`
    <ol class="stages" aria-label=${words.progress}>
      ${words.stages.map(
        (name, index) =>
          html`<li class=${index <= stage ? 'done' : ''} aria-current=${index === stage ? 'step' : nothing}>${name}</li>`,
      )}
    </ol>
  `;
}

/** By when it goes on, and how that was reckoned. */
function deadline({ now, serverLocale, status, words }: CaseInput): TemplateResult | typeof nothing {
  const { nextBy, nextByExplained, timeZone, waitingForYou } = status;
  if (nextBy === null || waitingForYou) return nothing;
  const moment = caseMoment(nextBy, words.locale, timeZone);
  const late = Date.parse(nextBy) < now;
  return html`
    <p class=${late ? 'due late' : 'due'}>${fill(late ? words.late : words.byWhen, { moment })}</p>
    <details>
      <summary>${words.howCounted}</summary>
      <p class="soft" lang=${serverLocale} dir="auto">${nextByExplained}</p>
    </details>
  `;
}

/** Where a case stands in plain words, what happens next and by when. */
export function statePart(input: CaseInput): TemplateResult {
  const { status, words } = input;
  if (status.erased) return html`<p id="state" tabindex="-1">${words.erased}</p>`;
  const [now, ends] = words.states[status.step];
  const next = status.waitingForYou ? words.waiting : ends;
  return html`
    ${progress(input)}
    <div>
      <p class="state" id="state" tabindex="-1">${now}</p>
      <p class="soft">${words.thanks}</p>
    </div>
    ${
      next
        ? html`<section class=${status.waitingForYou ? 'next yours' : 'next'}>
            <h3>${words.next}</h3>
            <p>${next}</p>
            ${deadline(input)}
          </section>`
        : nothing
    }
  `;
}
