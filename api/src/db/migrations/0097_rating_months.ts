import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

const key = ['merchant_id', 'question', 'dimension', 'value', 'month', 'version', 'score'] as const;

/** The counts of ratings once more by the month, so that what is asked of a year does not read its days. */
export const ratingMonths: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('rating_month_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('month', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('score', 'double precision', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_month_cell_pk', [...key])
      .execute();
    const month = sql<string>`substr(day, 1, 7)`;
    await db
      .insertInto('rating_month_cell')
      .columns([...key, 'count'])
      .expression(
        db
          .selectFrom('rating_cell')
          .select(({ fn }) => [
            'merchant_id',
            'question',
            'dimension',
            'value',
            month.as('month'),
            'version',
            'score',
            sql<number>`cast(${fn.sum('count')} as bigint)`.as('count'),
          ])
          .groupBy(['merchant_id', 'question', 'dimension', 'value', month, 'version', 'score']),
      )
      .execute();
  },
};
