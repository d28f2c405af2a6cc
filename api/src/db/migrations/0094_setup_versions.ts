import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a merchant has set up. */
const tables = [
  ...['merchant', 'key', 'question_version', 'stage_set', 'form_version', 'category'],
  ...['case_rules', 'member', 'department', 'absence'],
];
const events = ['insert', 'update', 'delete'];

/** Locking a merchant writes its row as it was, which is no change. */
const isChange = sql`
  (old.name, old.industry, old.time_zone, old.locale, old.receipt_prefix, old.identity_secret)
  is distinct from
  (new.name, new.industry, new.time_zone, new.locale, new.receipt_prefix, new.identity_secret)`;

function raise(merchantId: string) {
  return sql`
    insert into setup_version (merchant_id, version) values (${sql.raw(merchantId)}, 1)
    on conflict (merchant_id) do update set version = setup_version.version + 1;`;
}

async function watch(db: Kysely<unknown>, run: (event: string) => ReturnType<typeof raise>): Promise<void> {
  for (const table of tables) {
    for (const event of events) {
      const where = table === 'merchant' && event === 'update' ? sql`when (${isChange})` : sql``;
      await sql`
        create trigger ${sql.ref(`${table}_${event}_raises_setup`)} after ${sql.raw(event)} on ${sql.table(table)}
        for each row ${where} ${run(event)}`.execute(db);
    }
  }
}

async function watchOnSqlite(db: Kysely<unknown>): Promise<void> {
  await watch(
    db,
    (event) => sql`begin ${raise(event === 'delete' ? 'old.merchant_id' : 'new.merchant_id')} end`,
  );
}

async function watchOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function raise_setup_version() returns trigger language plpgsql as $$
    begin ${raise('coalesce(new.merchant_id, old.merchant_id)')} return null; end $$`.execute(db);
  await watch(db, () => sql`execute function raise_setup_version()`);
}

/**
 * How often what a merchant has set up was changed. The database itself raises it, in the transaction of each change:
 * no writer can forget it.
 */
export const setupVersions: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('setup_version')
      .addColumn('merchant_id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .execute();
    await sql`insert into setup_version (merchant_id, version) select merchant_id, 1 from merchant`.execute(
      db,
    );
    const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
    await (isSqlite ? watchOnSqlite(db) : watchOnPostgres(db));
  },
};
