import type { ComplaintFilter, ComplaintSort } from '@hearback/schema/complaint/complaint.port';
import type { PageRequest } from '@hearback/schema/page/page';
import { SqliteAdapter, sql } from 'kysely';
import type { CaseSummaryTable } from '../case/case.table.ts';
import type { Reader } from '../db/database.ts';
import { pageOf } from '../db/pageOf.ts';

/** A case of a list: its id with what the list may be sorted by. */
export type ListedCase = Pick<CaseSummaryTable, 'complaint_id' | 'occurred_at' | 'due_at'>;

/** What a list holds, its days as instants. */
export interface ListFilter extends Omit<ComplaintFilter, 'period'> {
  readonly received?: { readonly from: number; readonly to: number } | undefined;
}

/**
 * The list of a merchant's cases, from the row of each case alone. The words are fetched for the page that was found:
 * joined here, a planner that guesses badly reads all of a merchant's complaints first.
 */
function listed(reader: Reader, merchantId: string, filter: ListFilter, sort: ComplaintSort) {
  let query = reader
    .selectFrom('case_summary')
    .select(['complaint_id', 'occurred_at', 'due_at'])
    .where('merchant_id', '=', merchantId);
  if (filter.received) {
    const { from, to } = filter.received;
    query = query.where('occurred_at', '>=', from).where('occurred_at', '<', to);
  }
  const { category, dueBefore, dueFrom, open } = filter;
  if (filter.owner) query = query.where('owner', '=', filter.owner);
  if (filter.department) query = query.where('department', '=', filter.department);
  if (filter.severity) query = query.where('severity', '=', filter.severity);
  const due = dueBefore !== undefined || dueFrom !== undefined || sort === 'DUE';
  if (due) query = query.where('is_open', '=', 1);
  if (open !== undefined) query = query.where('is_open', '=', Number(open));
  if (dueBefore !== undefined) query = query.where('due_at', '<', dueBefore);
  if (dueFrom !== undefined) query = query.where('due_at', '>=', dueFrom);
  if (filter.needsOwner !== undefined) query = query.where('needs_owner', '=', Number(filter.needsOwner));
  if (filter.handOverWaiting !== undefined) {
    // As a literal, or the index of what waits would not be used.
    query = query.where('hand_over_waits', '=', sql.lit(Number(filter.handOverWaiting)));
  }
  if (filter.problem) query = query.where('problem_id', '=', filter.problem);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.step) query = query.where('step', '=', filter.step);
  if (category)
    query = query.where((is) => is.or([is('category', '=', category), is('top_category', '=', category)]));
  if (filter.channel) query = query.where('channel', '=', filter.channel);
  if (filter.product) query = query.where('product', '=', filter.product);
  if (filter.updatedSince !== undefined) query = query.where('updated_at', '>=', filter.updatedSince);
  return query;
}

const sortKeys = {
  RECEIVED: [
    { column: 'occurred_at', ascending: false },
    { column: 'complaint_id', ascending: false },
  ],
  DUE: [
    { column: 'due_at', ascending: true },
    { column: 'complaint_id', ascending: true },
  ],
} as const;

/** A page of a merchant's cases. */
export function pageCases(
  reader: Reader,
  merchantId: string,
  filter: ListFilter,
  request: PageRequest,
  sort: ComplaintSort,
): Promise<{ rows: ListedCase[]; hasMore: boolean }> {
  return pageOf<ListedCase>(listed(reader, merchantId, filter, sort), sortKeys[sort], request);
}

/** How the database finds the first page, as it explains it, for a measurement. */
export async function explainPage(
  reader: Reader,
  merchantId: string,
  filter: ListFilter,
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
