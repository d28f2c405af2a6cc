import type { Period } from '@hearback/schema/time/period';
import { sql } from 'kysely';
import { batched } from '../db/batched.ts';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import type { CustomerCellTable, CustomerDayTable } from './customer.table.ts';

/** The days with transactions of some customers. */
export function findCustomerDays(
  reader: Reader,
  merchantId: string,
  keys: readonly string[],
): Promise<CustomerDayTable[]> {
  return inChunks(keys, (chunk) =>
    reader
      .selectFrom('customer_day')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('customer_key', 'in', chunk)
      .execute(),
  );
}

/** Adds to the days of customers. */
export const addCustomerDays = batched((writer: Writer, rows: readonly CustomerDayTable[]) =>
  writer
    .insertInto('customer_day')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'customer_key', 'day'])
        .doUpdateSet({ count: sql`customer_day.count + excluded.count` }),
    ),
);

/** Adds to the cells of customers. */
export const addCustomerCells = batched((writer: Writer, rows: readonly CustomerCellTable[]) =>
  writer
    .insertInto('customer_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'tally', 'day'])
        .doUpdateSet({ count: sql`customer_cell.count + excluded.count` }),
    ),
);

/** Deletes the days of a customer; gives those that there were. */
export function deleteCustomer(
  writer: Writer,
  merchantId: string,
  customerKey: string,
): Promise<CustomerDayTable[]> {
  return writer
    .deleteFrom('customer_day')
    .where('merchant_id', '=', merchantId)
    .where('customer_key', '=', customerKey)
    .returningAll()
    .execute();
}

/** Days of customers in the order of customer and day, from one on, for a recount. */
export function listCustomerDaysAfter(
  reader: Reader,
  merchantId: string,
  after: { readonly customer: string; readonly day: string },
  limit: number,
): Promise<CustomerDayTable[]> {
  return reader
    .selectFrom('customer_day')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where(({ eb, and, or }) =>
      or([
        eb('customer_key', '>', after.customer),
        and([eb('customer_key', '=', after.customer), eb('day', '>', after.day)]),
      ]),
    )
    .orderBy('customer_key')
    .orderBy('day')
    .limit(limit)
    .execute();
}

/** The cells of a merchant's customers that are not zero. */
export function listCustomerCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('customer_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** Counts of customers on each day of a period. */
export function listCustomerCounts(reader: Reader, merchantId: string, period: Period) {
  return reader
    .selectFrom('customer_cell')
    .select(['tally', 'day', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}

/** Counts of customers before a day. */
export function sumCustomerCounts(reader: Reader, merchantId: string, day: string) {
  return reader
    .selectFrom('customer_cell')
    .select(({ fn }) => ['tally', fn.sum<number>('count').as('count')])
    .where('merchant_id', '=', merchantId)
    .where('day', '<', day)
    .groupBy('tally')
    .execute();
}
