import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Cases received before: they have no events yet, so that only their step is known. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own type of a database under migration.
async function addKnown(db: Kysely<any>): Promise<void> {
  await sql`
    insert into case_summary (
      merchant_id, complaint_id, kind, category, top_category, channel, language, product, occurred_at,
      step, is_open, needs_owner, due_at, reopened, on_the_spot, events, updated_at
    )
    select merchant_id, complaint_id, kind, category, top_category, channel, language, product, occurred_at,
      step, case when step in ('CLOSED', 'WITHDRAWN') then 0 else 1 end, 0, 9007199254740991, 0, 0, 0, updated_at
    from complaint`.execute(db);
}

/** One row a case: what lists are filtered and sorted by, and what handling times are computed from. */
export const caseSummaries: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('case_summary')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('category', 'text', (column) => column.notNull())
      .addColumn('top_category', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('product', 'text')
      .addColumn('occurred_at', 'bigint', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('is_open', 'integer', (column) => column.notNull())
      .addColumn('severity', 'text')
      .addColumn('rung', 'text')
      .addColumn('department', 'text')
      .addColumn('owner', 'text')
      .addColumn('needs_owner', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('first_resolved_at', 'bigint')
      .addColumn('last_resolved_at', 'bigint')
      .addColumn('first_resolved_work', 'bigint')
      .addColumn('last_resolved_work', 'bigint')
      .addColumn('reopened', 'integer', (column) => column.notNull())
      .addColumn('on_the_spot', 'integer', (column) => column.notNull())
      .addColumn('callback', 'text')
      .addColumn('ending', 'text')
      .addColumn('validity', 'text')
      .addColumn('repeat_of', 'text')
      .addColumn('customer_key', 'text')
      .addColumn('order_key', 'text')
      .addColumn('events', 'integer', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_summary_pk', ['merchant_id', 'complaint_id'])
      .execute();
    const indexes = {
      by_received: ['merchant_id', 'occurred_at', 'complaint_id'],
      by_due: ['merchant_id', 'is_open', 'due_at', 'complaint_id'],
      by_owner: ['merchant_id', 'owner', 'is_open', 'due_at', 'complaint_id'],
      by_department: ['merchant_id', 'department', 'is_open', 'due_at', 'complaint_id'],
      by_severity: ['merchant_id', 'severity', 'is_open', 'due_at', 'complaint_id'],
    };
    for (const [name, columns] of Object.entries(indexes)) {
      await db.schema.createIndex(`case_summary_${name}`).on('case_summary').columns(columns).execute();
    }
    for (const key of ['customer_key', 'order_key']) {
      await db.schema
        .createIndex(`case_summary_by_${key}`)
        .on('case_summary')
        .columns(['merchant_id', key, 'occurred_at'])
        .where(key, 'is not', null)
        .execute();
    }
    await addKnown(db);
  },
};
