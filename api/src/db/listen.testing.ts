import type { KyselyPlugin } from 'kysely';
import type { Database } from './database.ts';

/** A query that ran. */
export interface HeardQuery {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The same database, and every query that reads it from now on, as the database gets it. */
export function listen(database: Database): { readonly database: Database; readonly queries: HeardQuery[] } {
  const queries: HeardQuery[] = [];
  const listener: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = database.read.getExecutor().compileQuery(node, queryId);
      queries.push({ sql, parameters });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { queries, database: { ...database, read: database.read.withPlugin(listener) } };
}
