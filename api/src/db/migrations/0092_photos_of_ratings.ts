import type { Migration } from 'kysely/migration';

/** Photos of ratings: whether a form takes them, and evidence that belongs to a rating as well as to a complaint. */
export const photosOfRatings: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('form_version')
      .addColumn('photos', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.dropIndex('evidence_by_complaint').execute();
    await db.schema.alterTable('evidence').renameColumn('complaint_id', 'submission_id').execute();
    await db.schema
      .alterTable('evidence')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('COMPLAINT'))
      .execute();
    await db.schema
      .createIndex('evidence_by_submission')
      .on('evidence')
      .columns(['merchant_id', 'kind', 'submission_id', 'added_at'])
      .execute();
  },
};
