import { html, type TemplateResult } from 'lit';
import { HearbackComplaintFiledEvent } from '../complaint/complaint.events.ts';
import type { FileOwner } from '../evidence/sendFile.ts';
import type { Messages } from '../language/messages.ts';
import { HearbackRatedEvent } from '../panel/panel.events.ts';
import type { PanelInput } from '../panel/panelInput.ts';
import type { Answer } from '../send/answer.ts';
import { backoff } from '../send/backoff.ts';
import { HearbackSubmitErrorEvent } from '../send/delivery.events.ts';
import { send } from '../send/send.ts';
import { asDeliverer, isHeld } from './outbox.ts';
import type { Parcel, Submission } from './parcel.ts';
import { all, remove } from './store.ts';

/** What is kept of a file. */
type FileContent = Submission & FileOwner & { readonly file: Blob };

/** Tries once to deliver a parcel. */
async function attemptOne({ name, content }: Parcel, base: string): Promise<Answer> {
  if (name !== 'addEvidence') return send(base, name, content);
  const { sendFile } = await import('../evidence/sendFile.ts');
  const { id, file, ...owner } = content as FileContent;
  const failure = await sendFile(base, owner, id, file);
  return failure ?? { stored: true, receipt: '', repeated: false };
}

/** Delivers a parcel however long it takes. */
async function deliver(parcel: Parcel, base: string): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await attemptOne(parcel, base);
    if (answer.stored || !answer.retryable) return answer;
    const pause = backoff(attempt, Math.random(), answer.retryAfter);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function eventOf({ name, content }: Parcel, answer: Answer): Event {
  if (!answer.stored) return new HearbackSubmitErrorEvent(answer.code, false);
  return name === 'submitRating'
    ? new HearbackRatedEvent(`${content.question}`, Number(content.score))
    : new HearbackComplaintFiledEvent(answer.receipt);
}

function lateView(receipts: readonly string[], base: string, { late }: Messages): TemplateResult {
  return html`<div class="note" role="status" part="note">
    ${late} ${receipts.map((receipt) => html`<a href=${`${base}c/${receipt}`} target="_blank" rel="noopener" part="link">${receipt}</a> `)}
  </div>`;
}

/**
 * Delivers what earlier pages could not, one after another.
 *
 * @param input Of the panel; what is meant for another server than its own stays.
 * @param from Element that tells the page of each as if it was sent now.
 * @param say Shows the receipts of the complaints that have arrived so far.
 */
export async function deliverEarlier(
  { base, messages }: PanelInput,
  from: EventTarget,
  say: (late: TemplateResult) => void,
): Promise<void> {
  const kept = (await all()).filter((parcel) => parcel.base === base && !isHeld(parcel.id));
  const receipts: string[] = [];
  const deliverOne = (id: string, ifAvailable: boolean) =>
    asDeliverer(
      id,
      async () => {
        // Meanwhile the page before may have delivered it.
        const parcel = (await all()).find((one) => one.id === id);
        if (!parcel) return;
        const answer = await deliver(parcel, base);
        await remove(id);
        if (answer.stored && parcel.name === 'submitComplaint') {
          receipts.push(answer.receipt);
          say(lateView(receipts, base, messages));
        }
        if (parcel.name !== 'addEvidence') from.dispatchEvent(eventOf(parcel, answer));
      },
      ifAvailable,
    );
  const isFile = ({ name }: Parcel) => name === 'addEvidence';
  // Files come last: what they belong to has to be there.
  for (const some of [kept.filter((parcel) => !isFile(parcel)), kept.filter(isFile)]) {
    // What open tabs deliver themselves must not hold up what only this one can deliver.
    const elsewhere: string[] = [];
    for (const { id } of some) if (!(await deliverOne(id, true))) elsewhere.push(id);
    await Promise.all(elsewhere.map((id) => deliverOne(id, false)));
  }
  // A page that was closed while it cleared up may have left the database behind, empty.
  await remove('');
}
