import { lookAt } from '@hearback/schema/case/caseLook';
import { nextDue } from '@hearback/schema/case/caseSummary';
import { conversation, type Said } from '@hearback/schema/case/conversation';
import { type CustomerView, customerView } from '@hearback/schema/case/customerView';
import type { Evidence } from '@hearback/schema/evidence/evidence';
import type { Locale } from '@hearback/schema/form/form';
import { evidenceAdapter } from '../../evidence/evidence.adapter.ts';
import type { Install } from '../../install.ts';
import type { FoundCase } from './findCase.ts';

/** What has happened to a case, and what its customer can do now. */
export interface CaseLife {
  readonly view: CustomerView;
  /** By when it goes on; null: no deadline runs. */
  readonly nextDue: number | null;
  readonly said: readonly Said[];
  readonly evidence: readonly Evidence[];
}

/** Reads what has happened to a case. */
export async function caseLife(
  { complaint }: FoundCase,
  { database, ports }: Pick<Install, 'database' | 'ports'>,
  locale: Locale,
): Promise<CaseLife> {
  const { events, file, state } = await lookAt(complaint, ports);
  const { id, merchantId } = complaint;
  return {
    view: customerView(state, locale),
    nextDue: nextDue(state, file.deadlines),
    said: conversation(events.map(({ event }) => event)),
    evidence: await evidenceAdapter(database).ofComplaint(merchantId, id),
  };
}
