import type { ComplaintFilter, ComplaintSort } from '@hearback/schema/complaint/complaint.port';
import type { PageRequest } from '@hearback/schema/page/page';
import { SqliteAdapter, sql } from 'kysely';
import type { Reader } from '../db/database.ts';
import { pageOf } from '../db/pageOf.ts';
import type { ComplaintTable } from './complaint.table.ts';

/** A complaint of a list, with what the list may be sorted by. */
export interface ListedComplaint extends ComplaintTable {
  due_at: number;
}

/** The list of a merchant's complaints: the row of each case chooses and sorts, the complaint only gives the words. */
function listed(reader: Reader, merchantId: string, filter: ComplaintFilter, sort: ComplaintSort) {
  let query = reader
    .selectFrom('case_summary')
    .innerJoin('complaint', (join) =>
      join
        .onRef('complaint.merchant_id', '=', 'case_summary.merchant_id')
        .onRef('complaint.complaint_id', '=', 'case_summary.complaint_id'),
    )
    .selectAll('complaint')
    .select('case_summary.due_at')
    .where('case_summary.merchant_id', '=', merchantId);
  const { category, dueBefore, dueFrom, open, period } = filter;
  if (filter.owner) query = query.where('case_summary.owner', '=', filter.owner);
  if (filter.department) query = query.where('case_summary.department', '=', filter.department);
  if (filter.severity) query = query.where('case_summary.severity', '=', filter.severity);
  const due = dueBefore !== undefined || dueFrom !== undefined || sort === 'DUE';
  if (due) query = query.where('case_summary.is_open', '=', 1);
  if (open !== undefined) query = query.where('case_summary.is_open', '=', Number(open));
  if (dueBefore !== undefined) query = query.where('case_summary.due_at', '<', dueBefore);
  if (dueFrom !== undefined) query = query.where('case_summary.due_at', '>=', dueFrom);
  if (filter.needsOwner !== undefined)
    query = query.where('case_summary.needs_owner', '=', Number(filter.needsOwner));
  if (filter.kind) query = query.where('case_summary.kind', '=', filter.kind);
  if (filter.step) query = query.where('case_summary.step', '=', filter.step);
  if (category)
    query = query.where((is) =>
      is.or([is('case_summary.category', '=', category), is('case_summary.top_category', '=', category)]),
    );
  if (filter.channel) query = query.where('case_summary.channel', '=', filter.channel);
  if (filter.product) query = query.where('case_summary.product', '=', filter.product);
  if (filter.updatedSince !== undefined)
    query = query.where('case_summary.updated_at', '>=', filter.updatedSince);
  if (period) query = query.where('complaint.day', '>=', period.from).where('complaint.day', '<', period.to);
  return query;
}

const sortKeys = {
  RECEIVED: [
    { column: 'case_summary.occurred_at', ascending: false },
    { column: 'case_summary.complaint_id', ascending: false },
  ],
  DUE: [
    { column: 'case_summary.due_at', ascending: true },
    { column: 'case_summary.complaint_id', ascending: true },
  ],
} as const;

/** A page of a merchant's complaints. */
export function pageComplaints(
  reader: Reader,
  merchantId: string,
  filter: ComplaintFilter,
  request: PageRequest,
  sort: ComplaintSort,
): Promise<{ rows: ListedComplaint[]; hasMore: boolean }> {
  return pageOf<ListedComplaint>(listed(reader, merchantId, filter, sort), sortKeys[sort], request);
}

/** How the database finds the first page, as it explains it, for a measurement. */
export async function explainPage(
  reader: Reader,
  merchantId: string,
  filter: ComplaintFilter,
  sort: ComplaintSort,
): Promise<unknown[]> {
  const [first, second] = sortKeys[sort];
  const order = sort === 'DUE' ? 'asc' : 'desc';
  const query = listed(reader, merchantId, filter, sort)
    .orderBy(first.column, order)
    .orderBy(second.column, order)
    .limit(21);
  const isSqlite = reader.getExecutor().adapter instanceof SqliteAdapter;
  return isSqlite ? query.explain(undefined, sql`query plan`) : query.explain();
}
