import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import type { CaseDeadlineTable, CaseEventTable, CaseRulesTable, CaseSummaryTable } from './case.table.ts';

/**
 * Adds events whose places are free.
 *
 * @returns How many were added: fewer than given where somebody else took a place.
 */
export async function insertEvents(writer: Writer, rows: readonly CaseEventTable[]): Promise<number> {
  const added = await inChunks(rows, (chunk) =>
    writer
      .insertInto('case_event')
      .values([...chunk])
      .onConflict((conflict) => conflict.columns(['merchant_id', 'complaint_id', 'seq']).doNothing())
      .returning('seq')
      .execute(),
  );
  return added.length;
}

/** The events of a case in their order. */
export function listEvents(
  reader: Reader,
  merchantId: string,
  complaintIds: readonly string[],
): Promise<CaseEventTable[]> {
  return inChunks(complaintIds, (chunk) =>
    reader
      .selectFrom('case_event')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', 'in', chunk)
      .orderBy('complaint_id')
      .orderBy('seq')
      .execute(),
  );
}

/** Holds a case until the transaction ends. @returns How many events it has; undefined where it has no row. */
export async function lockCase(
  writer: Writer,
  merchantId: string,
  complaintId: string,
): Promise<number | undefined> {
  const row = await writer
    .updateTable('case_summary')
    .set(({ ref }) => ({ events: ref('events') }))
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', complaintId)
    .returning('events')
    .executeTakeFirst();
  return row?.events;
}

/** Adds rows of cases, or replaces them. */
export async function saveSummaries(writer: Writer, rows: readonly CaseSummaryTable[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    writer
      .insertInto('case_summary')
      .values([...chunk])
      .onConflict((conflict) =>
        conflict.columns(['merchant_id', 'complaint_id']).doUpdateSet(({ ref }) => ({
          kind: ref('excluded.kind'),
          category: ref('excluded.category'),
          top_category: ref('excluded.top_category'),
          step: ref('excluded.step'),
          is_open: ref('excluded.is_open'),
          severity: ref('excluded.severity'),
          rung: ref('excluded.rung'),
          department: ref('excluded.department'),
          owner: ref('excluded.owner'),
          needs_owner: ref('excluded.needs_owner'),
          due_at: ref('excluded.due_at'),
          passed_on_after: ref('excluded.passed_on_after'),
          first_resolved_at: ref('excluded.first_resolved_at'),
          last_resolved_at: ref('excluded.last_resolved_at'),
          first_resolved_work: ref('excluded.first_resolved_work'),
          last_resolved_work: ref('excluded.last_resolved_work'),
          ended_at: ref('excluded.ended_at'),
          past_ends: ref('excluded.past_ends'),
          reopened: ref('excluded.reopened'),
          on_the_spot: ref('excluded.on_the_spot'),
          callback: ref('excluded.callback'),
          ending: ref('excluded.ending'),
          validity: ref('excluded.validity'),
          repeat_of: ref('excluded.repeat_of'),
          hand_over_waits: ref('excluded.hand_over_waits'),
          problem_id: ref('excluded.problem_id'),
          events: ref('excluded.events'),
          updated_at: ref('excluded.updated_at'),
        })),
      )
      .execute(),
  );
}

/** Takes the rows of cases away, to be made again. */
export async function deleteSummaries(
  writer: Writer,
  merchantId: string,
  complaintIds: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom('case_summary')
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', 'in', complaintIds)
    .execute();
}

/** Replaces the deadlines of cases. */
export async function saveDeadlines(
  writer: Writer,
  cases: readonly { readonly merchant_id: string; readonly complaint_id: string }[],
  rows: readonly CaseDeadlineTable[],
): Promise<void> {
  for (const { merchant_id, complaint_id } of cases) {
    await writer
      .deleteFrom('case_deadline')
      .where('merchant_id', '=', merchant_id)
      .where('complaint_id', '=', complaint_id)
      .execute();
  }
  await insertDeadlines(writer, rows);
}

/** Adds deadlines of new cases. */
export async function insertDeadlines(writer: Writer, rows: readonly CaseDeadlineTable[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    writer
      .insertInto('case_deadline')
      .values([...chunk])
      .execute(),
  );
}

/** The deadlines of cases, by round and rule. */
export function listDeadlines(
  reader: Reader,
  merchantId: string,
  complaintIds: readonly string[],
): Promise<CaseDeadlineTable[]> {
  return inChunks(complaintIds, (chunk) =>
    reader
      .selectFrom('case_deadline')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', 'in', chunk)
      .orderBy('complaint_id')
      .orderBy('round')
      .orderBy('rule')
      .execute(),
  );
}

/** The rows of cases, in no order. */
export function listSummaries(
  reader: Reader,
  merchantId: string,
  complaintIds: readonly string[],
): Promise<CaseSummaryTable[]> {
  return inChunks(complaintIds, (chunk) =>
    reader
      .selectFrom('case_summary')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', 'in', chunk)
      .execute(),
  );
}

/** Deadlines that fell due from one instant up to another, and those of them met in time. */
export function countKept(reader: Reader, merchantId: string, from: number, to: number) {
  return reader
    .selectFrom('case_deadline')
    .select(({ fn }) => [
      fn.countAll<number>().as('due'),
      fn.sum<number | null>(sql`case when met_at <= due_at then 1 else 0 end`).as('kept'),
    ])
    .where('merchant_id', '=', merchantId)
    .where('due_at', '>=', from)
    .where('due_at', '<', to)
    .executeTakeFirst();
}

/** Open cases by the member who handles them. */
export function countOpenByOwner(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('case_summary')
    .select(({ fn }) => ['owner', fn.countAll<number>().as('count')])
    .where('merchant_id', '=', merchantId)
    .where('owner', 'is not', null)
    .where('is_open', '=', 1)
    .groupBy('owner')
    .execute();
}

/** Ids of open cases that were worked here, after one id. */
export function listOpenIds(
  reader: Reader,
  merchantId: string,
  after: string,
  limit: number,
  owner?: string,
): Promise<{ complaint_id: string }[]> {
  let query = reader
    .selectFrom('case_summary')
    .select('complaint_id')
    .where('merchant_id', '=', merchantId)
    .where('is_open', '=', 1)
    .where('events', '>', 0)
    .where('complaint_id', '>', after);
  if (owner !== undefined) query = query.where('owner', '=', owner);
  return query.orderBy('complaint_id').limit(limit).execute();
}

/** Cases since an instant with the same key of customer or order, newest first. */
export function listSimilar(
  reader: Reader,
  merchantId: string,
  column: 'customer_key' | 'order_key',
  key: string,
  since: number,
) {
  return reader
    .selectFrom('case_summary')
    .select(['complaint_id', 'category', 'customer_key', 'order_key', 'occurred_at'])
    .where('merchant_id', '=', merchantId)
    .where(column, '=', key)
    .where('occurred_at', '>=', since)
    .orderBy('occurred_at', 'desc')
    .limit(20)
    .execute();
}

/** Every version of a part of the rules, oldest first. */
export function listRules(reader: Reader, merchantId: string, part?: string): Promise<CaseRulesTable[]> {
  let query = reader.selectFrom('case_rules').selectAll().where('merchant_id', '=', merchantId);
  if (part !== undefined) query = query.where('part', '=', part);
  return query.orderBy('part').orderBy('version').execute();
}

/** Adds a version of a part of the rules. */
export async function insertRules(writer: Writer, row: CaseRulesTable): Promise<void> {
  await writer.insertInto('case_rules').values(row).execute();
}

/** Ids of a merchant's newest cases. */
export function listNewestIds(
  reader: Reader,
  merchantId: string,
  limit: number,
): Promise<{ complaint_id: string }[]> {
  return reader
    .selectFrom('case_summary')
    .select('complaint_id')
    .where('merchant_id', '=', merchantId)
    .orderBy('occurred_at', 'desc')
    .orderBy('complaint_id', 'desc')
    .limit(limit)
    .execute();
}

/** Lets the database learn how its rows are spread, as PostgreSQL does by itself in the course of time. */
export async function learnSpread(reader: Reader): Promise<void> {
  await sql`analyze`.execute(reader);
}
