import type { Deadline } from '@hearback/schema/calendar/deadline';
import { lookAt } from '@hearback/schema/case/caseLook';
import { nextDeadline } from '@hearback/schema/case/caseSummary';
import { conversation, type Said } from '@hearback/schema/case/conversation';
import { type CustomerView, customerView } from '@hearback/schema/case/customerView';
import type { Evidence } from '@hearback/schema/evidence/evidence';
import type { Locale } from '@hearback/schema/form/form';
import type { Install } from '../../install.ts';
import type { FoundCase } from './findCase.ts';

/** What has happened to a case, and what its customer can do now. */
export interface CaseLife {
  readonly view: CustomerView;
  /** The deadline by which it goes on; null: none runs. */
  readonly next: Deadline | null;
  readonly said: readonly Said[];
  readonly evidence: readonly Evidence[];
}

/** Reads what has happened to a case. */
export async function caseLife(
  { complaint }: FoundCase,
  { ports }: Pick<Install, 'ports'>,
  locale: Locale,
): Promise<CaseLife> {
  const { events, file, state } = await lookAt(complaint, ports);
  const { id, merchantId } = complaint;
  return {
    view: customerView(state, locale),
    next: nextDeadline(state, file.deadlines),
    said: conversation(events.map(({ event }) => event)),
    evidence: await ports.evidence.ofComplaint(merchantId, id),
  };
}
