import { InvalidInput } from '../failure/failure.ts';
import { maxName } from '../rating/rating.ts';
import { clientId } from '../submission/clientId.ts';
import { checkText } from '../submission/text.ts';
import { type Day, dayOf, type Instant, isDay } from '../time/calendarDay.ts';

/** How many transactions a merchant had on a day, of all its products or of one. */
export interface TransactionReport {
  readonly merchantId: string;
  /** UUID made by the client; the primary key together with the merchant. */
  readonly id: string;
  /** Day of the merchant. */
  readonly day: Day;
  /** Null: not told apart by product. */
  readonly product: string | null;
  /** Whole; negative takes back what was reported too much. */
  readonly count: number;
  /** Who made them, as the merchant calls them, one for each of these transactions; none: not known. */
  readonly customers: readonly string[];
  readonly reportedAt: Instant;
}

/** A report as the merchant door receives it. */
export interface TransactionReportInput {
  readonly id: string;
  readonly day: Day;
  readonly product?: string | null | undefined;
  readonly count: number;
  readonly customers?: readonly string[] | null | undefined;
}

/** Most transactions of one report. */
export const maxTransactions = 1_000_000_000;

/** Most customers that one report names. */
export const maxCustomers = 1000;

function acceptCustomers({ count, customers }: TransactionReportInput): readonly string[] {
  const named = customers ?? [];
  const max = Math.min(maxCustomers, Math.abs(count));
  if (named.length > max) throw new InvalidInput('TOO_MANY', 'input.customers', { max, count: named.length });
  return named.map((customer, index) => {
    const path = `input.customers.${index}`;
    const text = checkText(customer, path, maxName);
    if (text === null) throw new InvalidInput('REQUIRED', path);
    return text;
  });
}

/**
 * The report that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptTransactions(
  input: TransactionReportInput,
  merchant: { readonly id: string; readonly timeZone: string },
  now: Instant,
): TransactionReport {
  const { day, count } = input;
  if (!isDay(day)) throw new InvalidInput('INVALID', 'input.day', { expected: 'YYYY-MM-DD' });
  if (day > dayOf(now, merchant.timeZone)) throw new InvalidInput('IN_FUTURE', 'input.day');
  if (!Number.isInteger(count) || Math.abs(count) > maxTransactions) {
    throw new InvalidInput('OUT_OF_RANGE', 'input.count', { min: -maxTransactions, max: maxTransactions });
  }
  return {
    merchantId: merchant.id,
    id: clientId(input.id, 'input.id'),
    day,
    product: checkText(input.product, 'input.product', maxName),
    count,
    customers: acceptCustomers(input),
    reportedAt: now,
  };
}
