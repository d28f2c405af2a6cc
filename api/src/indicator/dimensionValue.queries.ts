import { maxDimensionValues, otherValues } from '@hearback/schema/indicator/indicator.port';
import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import type { DimensionValueTable } from './cell.table.ts';
import { dimensionValueKey, fewValues } from './dimensionValue.ts';

/** Those of some values that are kept. */
export async function findDimensionValues(
  reader: Reader,
  values: readonly DimensionValueTable[],
): Promise<Set<string>> {
  const found = await inChunks(values, async (chunk) => {
    const wanted = chunk.map(
      ({ merchant_id, dimension, value }) => sql`(${merchant_id}, ${dimension}, ${value})`,
    );
    return reader
      .selectFrom('dimension_value')
      .selectAll()
      .where(sql<boolean>`(merchant_id, dimension, value) in (values ${sql.join(wanted)})`)
      .execute();
  });
  return new Set(found.map(dimensionValueKey));
}

/** Every value that is kept for a merchant. */
export async function listDimensionValues(reader: Reader, merchantId: string): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('dimension_value')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .execute();
  return new Set(rows.map(dimensionValueKey));
}

/** The values that ratings of a merchant are counted by in a dimension, the one of all others included. */
export async function listValuesOf(
  reader: Reader,
  merchantId: string,
  dimension: string,
): Promise<readonly string[]> {
  const few = fewValues(dimension);
  if (few !== null) return few;
  const rows = await reader
    .selectFrom('dimension_value')
    .select('value')
    .where('merchant_id', '=', merchantId)
    .where('dimension', '=', dimension)
    .execute();
  return [...rows.map(({ value }) => value), otherValues];
}

/** How many values are kept for a merchant in each dimension. */
export function countDimensionValues(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('dimension_value')
    .select(({ fn }) => ['dimension', fn.countAll<number>().as('count')])
    .where('merchant_id', '=', merchantId)
    .groupBy('dimension')
    .execute();
}

async function keepNew(
  writer: Writer,
  merchantId: string,
  wanted: readonly DimensionValueTable[],
): Promise<Set<string>> {
  await lockMerchant(writer, merchantId);
  // Another transaction may have kept some of them, or filled the dimension, until the merchant was ours.
  const kept = await findDimensionValues(writer, wanted);
  const counts = new Map(
    (await countDimensionValues(writer, merchantId)).map(({ dimension, count }) => [
      dimension,
      Number(count),
    ]),
  );
  const added = wanted.filter((row) => {
    const count = counts.get(row.dimension) ?? 0;
    if (kept.has(dimensionValueKey(row)) || count >= maxDimensionValues) return false;
    counts.set(row.dimension, count + 1);
    return true;
  });
  await inChunks(added, (rows) =>
    writer
      .insertInto('dimension_value')
      .values([...rows])
      .execute(),
  );
  for (const row of added) kept.add(dimensionValueKey(row));
  return kept;
}

/**
 * Keeps values that came up, first come first kept, up to the bound of their merchant and dimension.
 *
 * @returns Those of the values that are kept, now or before.
 */
export async function keepDimensionValues(
  writer: Writer,
  values: readonly DimensionValueTable[],
): Promise<Set<string>> {
  if (values.length === 0) return new Set();
  const kept = await findDimensionValues(writer, values);
  const wanted = Map.groupBy(
    values.filter((row) => !kept.has(dimensionValueKey(row))),
    ({ merchant_id }) => merchant_id,
  );
  // One order for everybody, so that two transactions never wait for each other's merchants.
  for (const [merchantId, rows] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const key of await keepNew(writer, merchantId, rows)) kept.add(key);
  }
  return kept;
}
