import type { Migration } from 'kysely/migration';

/** The problem of each case, so that the cases of a problem are listed and counted. */
export const caseProblems: Migration = {
  up: async (db) => {
    await db.schema.alterTable('case_summary').addColumn('problem_id', 'text').execute();
    await db.schema
      .createIndex('case_summary_by_problem')
      .on('case_summary')
      .columns(['merchant_id', 'problem_id', 'occurred_at', 'complaint_id'])
      .where('problem_id', 'is not', null)
      .execute();
  },
};
