import { unworkedSummary } from '@hearback/schema/case/caseSummary';
import { severities } from '@hearback/schema/case/severity/severity';
import { insertComplaints } from '../complaint/complaint.queries.ts';
import { complaintRow } from '../complaint/complaintRow.ts';
import type { Database } from '../db/database.ts';
import { saveSummaries } from './case.queries.ts';
import type { CaseSummaryTable } from './case.table.ts';
import { summaryRow } from './caseRow.ts';
import { plainComplaint } from './plainComplaint.ts';

/** How much there is to look through. */
export interface InboxLoad {
  readonly cases: number;
  readonly merchants: number;
  readonly now: number;
}

const day = 86_400_000;
const chunk = 5000;
const categories = ['PRODUCT.PRICE', 'SERVICE.WAIT', 'SERVICE.ATTITUDE', 'DELIVERY.LATE'];

/** The id of a merchant of the load. */
export function inboxMerchant(number: number): string {
  return `mer_${String(number).padStart(10, '0')}`;
}

/** A case of the load: one in five is open, due within ten days before or after now. */
function caseOf(number: number, { cases, merchants, now }: InboxLoad) {
  // One merchant after the other: filling goes faster, and the tables come out the same.
  const merchantId = inboxMerchant(Math.floor((number * merchants) / cases));
  // A fixed mixture, so that every run measures the same.
  const mixed = Math.imul(number, 2_654_435_761) >>> 0;
  const id = `${mixed.toString(16).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const occurredAt = now - (mixed % (730 * day));
  const category = categories[mixed % categories.length] ?? 'OTHER';
  const open = mixed % 5 === 0;
  const step = open ? 'INVESTIGATING' : 'CLOSED';
  const complaint = {
    ...plainComplaint(merchantId, occurredAt),
    id,
    category,
    topCategory: category.split('.')[0] ?? category,
    text: 'The shelf says 12, the till said 15. '.repeat(1 + (mixed % 10)),
    step,
  } as const;
  const summary = {
    ...unworkedSummary(complaint),
    severity: severities[mixed % 11 === 0 ? 0 : mixed % 7 === 0 ? 1 : 2] ?? 'C',
    department: `dep_${mixed % 4}`,
    owner: `mem_${mixed % 20}`,
    nextDue: open ? now + ((mixed >>> 3) % (20 * day)) - 10 * day : null,
    events: 6,
  };
  return { complaint, row: summaryRow(complaint, summary, null, occurredAt) };
}

/** Fills a database with cases. */
export async function fillInbox(database: Database, load: InboxLoad): Promise<void> {
  for (let start = 0; start < load.cases; start += chunk) {
    const count = Math.min(chunk, load.cases - start);
    const made = Array.from({ length: count }, (_, index) => caseOf(start + index, load));
    await database.write(async (writer) => {
      await insertComplaints(
        writer,
        made.map(({ complaint }) => complaintRow(complaint, '0000-0000-0000-0000')),
      );
      await saveSummaries(
        writer,
        made.map(({ row }): CaseSummaryTable => row),
      );
    });
  }
}
