import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, DatabaseUnusable } from './database.ts';
import type { Tables } from './tables.ts';

const int8 = 20;
const numeric = 1700;
const parseNumber = (text: string) => Number(text);

/** Counts and instants come as text from the driver; they are below 2^53 here. */
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === int8 || id === numeric ? parseNumber : pg.types.getTypeParser(id, format),
};

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:/@]*):[^@]*@/, '//$1@');
}

/**
 * Opens a PostgreSQL database.
 *
 * @param url `postgres://user:password@host:port/name`.
 * @throws DatabaseUnusable where it does not answer.
 */
export async function openPostgres(url: string): Promise<Database> {
  const address = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000, types });
  // Without a listener a connection that the server closes would end the process; the next query reports it.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new DatabaseUnusable(`The database at ${address} does not answer: ${reason}.`, { cause: error });
  }
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    address,
    source: { url, file: '' },
    read: database,
    snapshot: (work) =>
      database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) => database.transaction().execute(work),
    settled: () => Promise.resolve(),
    administer: (work) => work(database),
    close: () => database.destroy(),
  };
}
