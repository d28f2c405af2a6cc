import { formLimits } from '@hearback/schema/form/form';
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../panel/choices.ts';
import { blame, field } from '../panel/field.ts';
import { sendLabel } from '../panel/note.ts';
import type { CaseAct } from './caseActs.ts';
import type { CaseInput } from './caseInput.ts';
import { caseNote } from './caseNote.ts';

/** A field for words of an act. */
function writing(
  act: CaseAct,
  name: string,
  label: string,
  input: CaseInput,
  optional = false,
): TemplateResult {
  const { delivery, typed, words } = input;
  const failure = delivery.act === act ? delivery.failure : undefined;
  const value = typed.get(`${act}.${name}`) ?? '';
  return field({ name, label, value, max: formLimits.complaint, optional }, failure, words);
}

/** A form with its one button, which says what is under way. */
function form(
  act: CaseAct,
  label: string,
  primary: boolean,
  fields: readonly string[],
  input: CaseInput,
  content: unknown,
): TemplateResult {
  const { delivery, send, words, write } = input;
  const busy = delivery.state !== 'idle';
  const mine = delivery.act === act && busy;
  const cancel = act === input.opened;
  return html`
    <form novalidate data-act=${act} @submit=${send(act)} @input=${write(act)}>
      <div class="fields" ?inert=${mine}>${content}</div>
      ${caseNote(act, input, fields)}
      <div class="do">
        <button class=${primary ? 'primary' : 'quiet'} part="send" aria-disabled=${busy && !(mine && delivery.state === 'waiting')}>${mine ? sendLabel(delivery, label, words) : label}</button>
        ${
          cancel && !mine
            ? html`<button type="button" class="quiet" @click=${() => input.open(undefined)}>${words.cancel}</button>`
            : nothing
        }
      </div>
    </form>
  `;
}

/** Words to the merchant: the answer it waits for, or anything else. */
export function messageForm(input: CaseInput): TemplateResult | typeof nothing {
  const { status, words } = input;
  if (!status.canSendMessage) return nothing;
  const { waitingForYou } = status;
  const label = waitingForYou ? words.answer : words.message;
  return form(
    'message',
    words.send,
    waitingForYou,
    ['text'],
    input,
    writing('message', 'text', label, input),
  );
}

/** Whether the handling helped. */
export function rateForm(input: CaseInput): TemplateResult | typeof nothing {
  const { delivery, status, typed, words } = input;
  if (!status.canRate) return nothing;
  const outcome = typed.get('rate.outcome') ?? '';
  const options = [
    ['SATISFIED', words.satisfied],
    ['DISSATISFIED', words.dissatisfied],
  ] as const;
  const badly = outcome === 'DISSATISFIED' ? words.notSettled : words.handledBadly;
  const well = writing('rate', 'handledWell', words.handledWell, input, true);
  const bad = writing('rate', 'handledBadly', badly, input, true);
  const more = outcome === 'DISSATISFIED' ? [bad, well] : [well, bad];
  const fault = delivery.act === 'rate' ? blame('outcome', delivery.failure, words) : nothing;
  const content = html`
    ${choices('outcome', words.rate, false, options, [outcome], fault)}
    <p class="soft">${words.dissatisfiedMore}</p>
    ${outcome ? more : nothing}
  `;
  const paths = ['outcome', 'handledWell', 'handledBadly'];
  return form('rate', words.send, !status.waitingForYou, paths, input, content);
}

/** A button that opens a form at the end, and the form. */
function ending(
  act: 'reopen' | 'withdraw',
  label: string,
  input: CaseInput,
  content: () => TemplateResult,
): TemplateResult {
  const open = input.opened === act;
  return open
    ? html`<section class="ending" aria-labelledby=${`${act}-title`}>
        <h3 id=${`${act}-title`} tabindex="-1">${label}</h3>
        ${form(act, label, false, ['reason'], input, content())}
      </section>`
    : html`<button type="button" class="link" id=${`open-${act}`} @click=${() => input.open(act)}>${label}</button>`;
}

/** What ends a case or opens it again, each after a confirmation of its own. */
export function endings(input: CaseInput): TemplateResult | typeof nothing {
  const { status, words } = input;
  if (!status.canReopen && !status.canWithdraw) return nothing;
  return html`
    <div class="endings">
      ${
        status.canReopen
          ? ending('reopen', words.reopen, input, () => writing('reopen', 'reason', words.notSettled, input))
          : nothing
      }
      ${
        status.canWithdraw
          ? ending(
              'withdraw',
              words.withdraw,
              input,
              () => html`<p>${words.withdrawMore}</p>
                ${writing('withdraw', 'reason', words.withdrawWhy, input, true)}`,
            )
          : nothing
      }
    </div>
  `;
}
