import type { Span } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
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

function chosen(reader: Reader, merchantId: string, { span, column, value, except }: CaseChoice) {
  const query = reader
    .selectFrom('case_summary')
    .where('merchant_id', '=', merchantId)
    .where('kind', '=', 'COMPLAINT')
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
  return chosen(reader, merchantId, choice).where('is_open', '=', 1).select('occurred_at').execute();
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
