import type { Span } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import { sql } from 'kysely';
import type { Reader } from '../db/database.ts';

/** Complaints on each day of a period by the values of a dimension. */
export function listComplaintsByDay(reader: Reader, merchantId: string, period: Period, dimension: string) {
  return reader
    .selectFrom('complaint_cell')
    .select(['value', 'day', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('dimension', '=', dimension)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .where('tally', '=', 'COMPLAINT')
    .execute();
}

/** What cases are chosen by: the instants of their receipt, and one value of a column. */
export interface CaseChoice {
  /** Null: received at any time. */
  readonly span: Span | null;
  readonly column: 'category' | 'top_category' | 'channel' | 'language' | 'product' | null;
  readonly value: string;
  /** Codes of categories that are not counted as complaints. */
  readonly except: readonly string[];
}

const openOrNot = [0, 1];

function chosen(
  reader: Reader,
  merchantId: string,
  { span, column, value, except }: CaseChoice,
  isOpen: readonly number[] = openOrNot,
) {
  const query = reader
    .selectFrom('case_summary')
    .where('merchant_id', '=', merchantId)
    .where('kind', '=', 'COMPLAINT')
    // The index asks for it before the instants.
    .where('is_open', 'in', isOpen)
    .where('category', 'not in', except)
    .$if(span !== null, (all) =>
      all.where('occurred_at', '>=', span?.from ?? 0).where('occurred_at', '<', span?.to ?? 0),
    );
  return column === null ? query : query.where(column, '=', value);
}

/** Complaints that name an order, and how many orders they name, from one row a case. */
export function countOrders(reader: Reader, merchantId: string, choice: CaseChoice) {
  return chosen(reader, merchantId, choice)
    .select(({ fn }) => [
      fn.count<number>('order_key').as('complaints'),
      fn.count<number>('order_key').distinct().as('orders'),
    ])
    .executeTakeFirstOrThrow();
}

/** Complaints that repeat an earlier one, from one row a case. */
export function countRepeats(reader: Reader, merchantId: string, choice: CaseChoice) {
  return chosen(reader, merchantId, choice)
    .where('repeat_of', 'is not', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
}

/** When the complaints that are open now were received, from one row a case. */
export function listOpen(reader: Reader, merchantId: string, choice: CaseChoice) {
  return chosen(reader, merchantId, choice, [1]).select('occurred_at').execute();
}

/** Complaints received up to an instant that had not come to their last end by then, from one row a case. */
export function listNotEnded(reader: Reader, merchantId: string, at: number, choice: CaseChoice) {
  return chosen(reader, merchantId, { ...choice, span: { from: 0, to: at + 1 } })
    .where(({ eb, or }) => or([eb('ended_at', 'is', null), eb('ended_at', '>', at)]))
    .select(['occurred_at', 'past_ends'])
    .execute();
}

/** How the complaints that were worked here were handled, from one row a case. */
export function listHandled(reader: Reader, merchantId: string, choice: CaseChoice) {
  return chosen(reader, merchantId, choice)
    .where('events', '>', 0)
    .select([
      'occurred_at',
      'is_open',
      'first_resolved_at',
      'last_resolved_at',
      'first_resolved_work',
      'last_resolved_work',
      'reopened',
      'on_the_spot',
      'validity',
      'callback',
    ])
    .execute();
}

/** How soon complaints were passed on: those that were, and those being worked that were not yet, from one row a case. */
export function listPassedOn(reader: Reader, merchantId: string, choice: CaseChoice) {
  return chosen(reader, merchantId, choice)
    .where(({ and, eb, or }) =>
      or([eb('passed_on_after', 'is not', null), and([eb('is_open', '=', 1), eb('events', '>', 0)])]),
    )
    .select(['occurred_at', 'passed_on_after'])
    .execute();
}

/**
 * Complaints with a deadline that fell due from one instant up to another, and those of them that met every such
 * deadline; from their deadlines and one row a case.
 *
 * @param choice Which complaints, whenever they were received.
 */
export async function countDue(
  reader: Reader,
  merchantId: string,
  due: Span,
  { column, except, value }: Omit<CaseChoice, 'span'>,
): Promise<{ due: number; kept: number }> {
  const perCase = reader
    .selectFrom('case_deadline')
    .where('merchant_id', '=', merchantId)
    .where('due_at', '>=', due.from)
    .where('due_at', '<', due.to)
    .groupBy('complaint_id')
    .select(['complaint_id', sql<number>`min(case when met_at <= due_at then 1 else 0 end)`.as('kept')]);
  const row = await reader
    .selectFrom(perCase.as('d'))
    .innerJoin('case_summary as s', (join) =>
      join.on('s.merchant_id', '=', merchantId).onRef('s.complaint_id', '=', 'd.complaint_id'),
    )
    .where('s.kind', '=', 'COMPLAINT')
    .where('s.category', 'not in', except)
    .$if(column !== null, (all) => all.where(`s.${column ?? 'category'}`, '=', value))
    .select(({ fn }) => [fn.countAll<number>().as('due'), fn.sum<number | null>('d.kept').as('kept')])
    .executeTakeFirst();
  return { due: row?.due ?? 0, kept: row?.kept ?? 0 };
}
