import { type Database, DatabaseUnusable } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens the database of an install.
 *
 * @param url `postgres://…`; null: the SQLite file.
 * @param sqliteFile Used where there is no URL.
 * @throws DatabaseUnusable where it cannot be used, saying why.
 */
export async function openDatabase(url: string | null, sqliteFile: string): Promise<Database> {
  if (url === null) return openSqlite(sqliteFile);
  if (/^postgres(ql)?:\/\/[^/]/.test(url) && URL.canParse(url)) return openPostgres(url);
  throw new DatabaseUnusable('DATABASE_URL is not of the form postgres://user:password@host:port/name.');
}
