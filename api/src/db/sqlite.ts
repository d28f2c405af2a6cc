import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { type Database, DatabaseBusy, DatabaseUnusable } from './database.ts';
import { mutex } from './mutex.ts';
import { rowByRow } from './rowByRow.ts';
import { isBusy, SqliteConnection } from './sqliteConnection.ts';
import { sqliteLog } from './sqliteLog.ts';
import type { Tables } from './tables.ts';

/** Oldest SQLite that is safe here: earlier ones can corrupt a WAL that two processes reset at once. */
const oldestSqlite = [3, 51, 3];
const longestWait = 10_000;

class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: SqliteConnection;

  constructor(sqlite: SqliteConnection) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return rowByRow(await super.acquireConnection(), this.#sqlite);
  }

  /** A transaction that first reads and then writes fails when another process wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver() {
    return new ImmediateDriver(this.#connection);
  }
}

/** Tries again while another process writes, without holding up the event loop. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const start = performance.now(); ; ) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - start > longestWait) throw new DatabaseBusy();
      await sleep(1);
    }
  }
}

function checkVersion(connection: SqliteConnection): void {
  const version = String(connection.first('select sqlite_version() as version').version);
  const parts = version.split('.').map(Number);
  const differing = oldestSqlite.findIndex((part, index) => (parts[index] ?? 0) !== part);
  if (differing >= 0 && (parts[differing] ?? 0) < (oldestSqlite[differing] ?? 0)) {
    throw new DatabaseUnusable(`SQLite ${version} is too old; ${oldestSqlite.join('.')} or later is needed.`);
  }
}

/** Sets the write connection up so that a commit is on disk when it returns, and reads that back after a write. */
function makeDurable(connection: SqliteConnection): void {
  connection.exec('pragma journal_mode = WAL');
  connection.exec('pragma synchronous = FULL');
  connection.exec('create table if not exists opened (once integer primary key) strict');
  connection.exec('insert into opened values (1) on conflict do nothing');
  const { synchronous } = connection.first('pragma synchronous');
  const { journal_mode: journal } = connection.first('pragma journal_mode');
  if (synchronous !== 2 || journal !== 'wal') {
    throw new DatabaseUnusable(
      `SQLite does not commit to disk here (synchronous ${synchronous}, ${journal}).`,
    );
  }
}

function open(file: string): SqliteConnection {
  try {
    const connection = new SqliteConnection(file, { timeout: 5000 });
    checkVersion(connection);
    makeDurable(connection);
    connection.exec('pragma busy_timeout = 0');
    // Pages are copied back after a commit was answered, not within it.
    connection.exec('pragma wal_autocheckpoint = 0');
    // 64 MB: large imports would otherwise read pages again at every commit.
    connection.exec('pragma cache_size = -64000');
    return connection;
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(`The data file ${file} cannot be opened for writing: ${reason}.`, {
      cause: error,
    });
  }
}

/** A connection that only reads, with Kysely on it. */
function openReader(file: string) {
  const connection = new SqliteConnection(file, { readOnly: true, timeout: 5000 });
  // 64 MB: the cells of a merchant's year stay at hand.
  connection.exec('pragma cache_size = -64000');
  return { connection, read: new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) }) };
}

/**
 * Opens a SQLite file, which is made where there is none.
 *
 * @throws DatabaseUnusable where it cannot be written, or would not commit to disk.
 */
export function openSqlite(file: string): Database {
  const writing = open(file);
  const writer = new Kysely<Tables>({ dialect: new ImmediateDialect(writing) });
  const reader = openReader(file);
  const oneAtATime = mutex();
  const log = sqliteLog(file, writing, oneAtATime);

  return {
    address: file,
    source: { url: null, file },
    read: reader.read,
    snapshot: async (work) => {
      const { connection, read } = openReader(file);
      try {
        return await read.transaction().execute(work);
      } finally {
        connection.close();
      }
    },
    write: async (work) => {
      const result = await oneAtATime(() => untilFree(() => writer.transaction().execute(work)));
      log.look();
      return result;
    },
    settled: log.settled,
    administer: (work) => oneAtATime(() => untilFree(() => work(writer))),
    close: async () => {
      await oneAtATime(async () => {
        // Kysely closes only what it has used, and the last to close copies the log back.
        reader.connection.close();
        await log.close();
        writing.close();
      });
    },
  };
}
