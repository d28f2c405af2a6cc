import type { Instant } from '../time/calendarDay.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Remedy } from './remedy.ts';

/** Something that was said between customer and merchant. */
export interface Said {
  readonly fromCustomer: boolean;
  readonly text: string;
  readonly at: Instant;
  /** Whether the merchant waits for an answer to it. */
  readonly question: boolean;
  readonly remedies: readonly Remedy[];
}

/** What was said, oldest first; notes of the staff are not among it. */
export function conversation(events: readonly CaseEvent[]): Said[] {
  return events.flatMap((event) => {
    if (
      event.type !== 'MESSAGE_SENT' &&
      event.type !== 'ANSWERED' &&
      event.type !== 'RESOLVED' &&
      event.type !== 'REJECTED'
    )
      return [];
    const { payload } = event;
    const remedies = 'remedies' in payload ? payload.remedies : [];
    const question = 'question' in payload && payload.question;
    return [
      { fromCustomer: event.actor.kind === 'CUSTOMER', text: payload.text, at: event.at, question, remedies },
    ];
  });
}
