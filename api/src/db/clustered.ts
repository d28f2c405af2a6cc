import { type CreateTableBuilder, type Kysely, SqliteAdapter, sql } from 'kysely';

/** A table whose rows lie in the order of the primary key, where the database can do that. */
export function clustered<Name extends string>(
  // biome-ignore lint/suspicious/noExplicitAny: Kysely's own type of a database under migration.
  db: Kysely<any>,
  table: CreateTableBuilder<Name>,
): CreateTableBuilder<Name> {
  const canCluster = db.getExecutor().adapter instanceof SqliteAdapter;
  return canCluster ? table.modifyEnd(sql`without rowid`) : table;
}
