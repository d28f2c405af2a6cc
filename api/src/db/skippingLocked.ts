import { PostgresAdapter, type SelectQueryBuilder } from 'kysely';
import type { Writer } from './database.ts';

/**
 * Takes the rows of a query for this transaction and leaves out those that another one has taken. A database that
 * lets one write at a time needs no more than its transaction.
 */
// biome-ignore lint/suspicious/noExplicitAny: any query; it comes back with its own type.
export function skippingLocked<Query extends SelectQueryBuilder<any, any, any>>(
  writer: Writer,
  query: Query,
): Query {
  const locksRows = writer.getExecutor().adapter instanceof PostgresAdapter;
  return locksRows ? (query.forUpdate().skipLocked() as Query) : query;
}
