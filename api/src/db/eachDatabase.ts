import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './openDatabase.ts';

/** A new database with every table, and the way to throw it away. */
export interface TestDatabase {
  readonly database: Database;
  /** Opens the same database once more, as another process would. */
  reopen(): Promise<Database>;
  dispose(): Promise<void>;
}

async function onSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-sqlite-'));
  const reopen = () => openDatabase(null, join(folder, 'test.sqlite'));
  const database = await reopen();
  await migrate(database);
  return {
    database,
    reopen,
    dispose: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function onPostgres(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const reopen = () => openDatabase(`${server}/${name}`, '');
  const database = await reopen();
  await migrate(database);
  return {
    database,
    reopen,
    dispose: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/**
 * Runs the same tests on SQLite and on PostgreSQL, both real.
 *
 * @param body The tests; `open` gives each a new database.
 */
export function eachDatabase(name: string, body: (open: () => Promise<TestDatabase>) => void): void {
  // biome-ignore lint/style/noProcessEnv: the tests' own set-up hands the address over.
  const server = process.env.HEARBACK_TEST_POSTGRES;
  describe(`${name} on SQLite`, () => body(onSqlite));
  describe(`${name} on PostgreSQL`, () => {
    body(() => {
      if (server === undefined)
        throw new Error('The tests start PostgreSQL; HEARBACK_TEST_POSTGRES is not set.');
      return onPostgres(server);
    });
  });
}
