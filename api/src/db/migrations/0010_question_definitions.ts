import type { Migration } from 'kysely/migration';

/** What a version of a question is about, which end of it is good, what its scores are worth, when it holds. */
export const questionDefinitions: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('question_version')
      .addColumn('direction', 'text', (column) => column.notNull().defaultTo('HIGHER_IS_BETTER'))
      .execute();
    for (const name of ['topic', 'stage', 'weights', 'text', 'valid_from', 'valid_to']) {
      await db.schema.alterTable('question_version').addColumn(name, 'text').execute();
    }
  },
};
