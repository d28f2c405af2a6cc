import type { Migration } from 'kysely/migration';

/** Ratings, complaints, what was set aside, and the ledger of all that was received. */
export const submissions: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('rating')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('rating_id', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('receipt', 'text', (column) => column.notNull())
      .addColumn('overall_score', 'double precision')
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('reasons', 'text', (column) => column.notNull())
      .addColumn('comment', 'text')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('product', 'text')
      .addColumn('order_number', 'text')
      .addColumn('occurred_at', 'bigint', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('marks', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_pk', ['merchant_id', 'rating_id'])
      .execute();
    await db.schema
      .createTable('complaint')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('receipt', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('category', 'text', (column) => column.notNull())
      .addColumn('top_category', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('remedy_wanted', 'text')
      .addColumn('contact', 'text')
      .addColumn('consent_version', 'integer')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('product', 'text')
      .addColumn('order_number', 'text')
      .addColumn('amount', 'double precision')
      .addColumn('happened_on', 'text')
      .addColumn('rating_id', 'text')
      .addColumn('on_time', 'integer')
      .addColumn('disputed', 'integer')
      .addColumn('passed_on_after', 'bigint')
      .addColumn('facets', 'text', (column) => column.notNull())
      .addColumn('occurred_at', 'bigint', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('marks', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('complaint_pk', ['merchant_id', 'complaint_id'])
      .execute();
    for (const noun of ['rating', 'complaint']) {
      for (const instant of ['occurred', 'updated']) {
        await db.schema
          .createIndex(`${noun}_by_${instant}`)
          .on(noun)
          .columns(['merchant_id', `${instant}_at`, `${noun}_id`])
          .execute();
      }
    }
    await db.schema
      .createIndex('complaint_by_receipt')
      .on('complaint')
      .columns(['merchant_id', 'receipt'])
      .execute();
    await db.schema
      .createTable('quarantine')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('row_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('quarantine_pk', ['merchant_id', 'row_id', 'kind'])
      .execute();
    const ledger = db.schema
      .createTable('ledger')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull());
    await ['received', 'accepted', 'duplicate', 'quarantined', 'rejected']
      .reduce((table, outcome) => table.addColumn(outcome, 'bigint', (column) => column.notNull()), ledger)
      .addPrimaryKeyConstraint('ledger_pk', ['merchant_id', 'day', 'kind'])
      .execute();
  },
};
