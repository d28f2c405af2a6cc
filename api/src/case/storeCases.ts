import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import { type CaseSummary, unworkedSummary } from '@hearback/schema/case/caseSummary';
import type { CaseDeadline } from '@hearback/schema/case/clock/caseDeadlines';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { insertCustomerLinks } from '../customer/customerLink.queries.ts';
import { linksOf } from '../customer/linksOf.ts';
import type { Writer } from '../db/database.ts';
import { orderMails } from '../mail/mailOutbox.ts';
import { insertDeadlines, insertEvents, saveSummaries } from './case.queries.ts';
import { deadlineRows, eventRows, summaryRow } from './caseRow.ts';

/** How a case begins: its first events with the row and the deadlines that follow from them. */
export interface OpenedCase {
  readonly events: readonly CaseEvent[];
  readonly summary: CaseSummary;
  readonly deadlines: readonly CaseDeadline[];
  /** What its customer is known by to have complained before; absent: anonymous. */
  readonly customerKey?: string | null;
  /** Everything that its customer is found again by. */
  readonly customerKeys?: readonly string[];
}

/** A complaint that was just accepted, with how its case begins; without it the case has no events yet. */
export interface NewCase {
  readonly complaint: Complaint;
  readonly opened?: OpenedCase | undefined;
  /** Whether no mail goes out: it happened long ago. */
  readonly silent?: boolean | undefined;
  /** When the first events are written down, where that is not when they happened. */
  readonly recordedAt?: number | undefined;
}

/** Stores what new cases begin with, in the transaction that accepts them. */
export async function storeCases(writer: Writer, cases: readonly NewCase[]): Promise<void> {
  await saveSummaries(
    writer,
    cases.map(({ complaint, opened }) => {
      const updatedAt = Math.max(complaint.receivedAt, opened?.events.at(-1)?.at ?? 0);
      const summary = opened?.summary ?? unworkedSummary(complaint);
      return summaryRow(complaint, summary, opened?.customerKey ?? null, updatedAt);
    }),
  );
  const begun = cases.flatMap(({ complaint, opened, recordedAt = null, silent = false }) =>
    opened === undefined ? [] : [{ complaint, opened, recordedAt, silent }],
  );
  await insertEvents(
    writer,
    begun.flatMap(({ complaint, opened, recordedAt }) =>
      eventRows(complaint, 0, opened.events, null, recordedAt),
    ),
  );
  await insertDeadlines(
    writer,
    begun.flatMap(({ complaint, opened }) => deadlineRows(complaint, opened.deadlines)),
  );
  await insertCustomerLinks(
    writer,
    begun.flatMap(({ complaint, opened }) => linksOf('COMPLAINT', complaint, opened.customerKeys ?? [])),
  );
  await orderMails(
    writer,
    begun
      .filter(({ silent }) => !silent)
      .map(({ complaint, opened }) => ({ complaint, after: 0, events: opened.events })),
  );
}
