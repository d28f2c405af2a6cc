import type { PageRequest } from '@hearback/schema/page/page';
import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';

/** A column that a list is sorted by; the last one of a list is unique. */
export interface SortKey {
  readonly column: string;
  readonly ascending: boolean;
}

/** Rows beyond a cursor: the first key decides, equal ones are decided by the next. */
function beyond(
  keys: readonly SortKey[],
  cursor: PageRequest['cursor'],
  backward: boolean,
): Expression<SqlBool> {
  const [key, ...rest] = keys;
  const [value, ...others] = cursor ?? [];
  if (key === undefined) return sql<SqlBool>`1 = 0`;
  const column = sql.ref(key.column);
  const after =
    key.ascending === backward ? sql<SqlBool>`${column} < ${value}` : sql<SqlBool>`${column} > ${value}`;
  if (rest.length === 0) return after;
  // The plain comparison of the first key lets an index stop at the cursor.
  const reached =
    key.ascending === backward ? sql<SqlBool>`${column} <= ${value}` : sql<SqlBool>`${column} >= ${value}`;
  return sql<SqlBool>`(${reached} and (${after} or ${beyond(rest, others, backward)}))`;
}

/**
 * One page of a list by keyset: as fast on the last page as on the first.
 *
 * @returns The rows in the order of the list, and whether more lie beyond.
 */
export async function pageOf<Row>(
  // biome-ignore lint/suspicious/noExplicitAny: any table's select query; the row type is the caller's.
  query: SelectQueryBuilder<any, any, any>,
  keys: readonly SortKey[],
  request: PageRequest,
): Promise<{ rows: Row[]; hasMore: boolean }> {
  const { size, cursor, backward } = request;
  let sorted = query.limit(size + 1);
  if (cursor !== null) sorted = sorted.where(beyond(keys, cursor, backward));
  for (const { column, ascending } of keys) {
    sorted = sorted.orderBy(sql.ref(column), ascending === backward ? 'desc' : 'asc');
  }
  const found: Row[] = await sorted.execute();
  const rows = found.slice(0, size);
  return { rows: backward ? rows.reverse() : rows, hasMore: found.length > size };
}
