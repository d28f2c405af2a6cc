import { type Migration, Migrator } from 'kysely/migration';
import { type Database, DatabaseUnusable } from './database.ts';
import { migrations } from './migrations/migrations.ts';

/**
 * Brings the tables up to date.
 *
 * @returns Names of the migrations that ran; empty where there was nothing to do.
 * @throws DatabaseUnusable where one failed; nothing of it stays then.
 */
export async function migrate(database: Database): Promise<string[]> {
  return database.administer(async (connection) => {
    const provider = { getMigrations: async (): Promise<Record<string, Migration>> => migrations };
    const { error, results = [] } = await new Migrator({ db: connection, provider }).migrateToLatest();
    if (error !== undefined) {
      throw new DatabaseUnusable(`The tables cannot be brought up to date: ${String(error)}`, {
        cause: error,
      });
    }
    return results.map(({ migrationName }) => migrationName);
  });
}
