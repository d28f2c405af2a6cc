import { setTimeout as sleep } from 'node:timers/promises';
import SqliteConnection from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { type Database, DatabaseBusy, DatabaseUnusable } from './database.ts';
import { mutex } from './mutex.ts';
import { rowByRow } from './rowByRow.ts';
import type { Tables } from './tables.ts';

/** Oldest SQLite that is safe here: earlier ones can corrupt a WAL that two processes reset at once. */
const oldestSqlite = [3, 51, 3];
const longestWait = 10_000;

class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: SqliteConnection.Database;

  constructor(sqlite: SqliteConnection.Database) {
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
  readonly #connection: SqliteConnection.Database;

  constructor(connection: SqliteConnection.Database) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver() {
    return new ImmediateDriver(this.#connection);
  }
}

/** Statements are compiled once: most of a small query's time is its compilation. */
function rememberingStatements(connection: SqliteConnection.Database): SqliteConnection.Database {
  const statements = new Map<string, SqliteConnection.Statement>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((source: string) => {
    const known = statements.get(source);
    if (known !== undefined) return known;
    const statement = prepare(source);
    if (statements.size < 500) statements.set(source, statement);
    return statement;
  }) as typeof connection.prepare;
  return connection;
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteConnection.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Tries again while another process writes, without holding up the event loop. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const start = performance.now(); ; ) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - start > longestWait) throw new DatabaseBusy();
      await sleep(1 + Math.random() * 4);
    }
  }
}

function checkVersion(connection: SqliteConnection.Database): void {
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const differing = oldestSqlite.findIndex((part, index) => (parts[index] ?? 0) !== part);
  if (differing >= 0 && (parts[differing] ?? 0) < (oldestSqlite[differing] ?? 0)) {
    throw new DatabaseUnusable(`SQLite ${version} is too old; ${oldestSqlite.join('.')} or later is needed.`);
  }
}

/**
 * Sets the write connection up so that a commit is on disk when it returns, and proves it: the driver falls
 * back to NORMAL after the switch to WAL although the pragma still answers FULL until a table is touched.
 */
function makeDurable(connection: SqliteConnection.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.exec('create table if not exists opened (once integer primary key) strict');
  connection.exec('insert into opened values (1) on conflict do nothing');
  const synchronous = connection.pragma('synchronous', { simple: true });
  const journal = connection.pragma('journal_mode', { simple: true });
  if (synchronous !== 2 || journal !== 'wal') {
    throw new DatabaseUnusable(
      `SQLite does not commit to disk here (synchronous ${synchronous}, ${journal}).`,
    );
  }
}

function open(file: string): SqliteConnection.Database {
  try {
    const connection = new SqliteConnection(file, { timeout: 5000 });
    checkVersion(connection);
    makeDurable(connection);
    connection.pragma('busy_timeout = 0');
    // Pages are copied back after a commit was answered, not within it.
    connection.pragma('wal_autocheckpoint = 0');
    // 64 MB: large imports would otherwise read pages again at every commit.
    connection.pragma('cache_size = -64000');
    return connection;
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(`The data file ${file} cannot be opened for writing: ${reason}.`, {
      cause: error,
    });
  }
}

/** Pages that the log of changes holds before they are copied back: 16 MB. */
const longestLog = 4000;

/** Copies pages of the log back where it is long, which holds up no other writer. */
function shortenLog(connection: SqliteConnection.Database): void {
  const [state] = connection.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[];
  if (state === undefined || state.log - state.checkpointed < longestLog) return;
  connection.pragma('wal_checkpoint(PASSIVE)');
}

function openReader(file: string): Kysely<Tables> {
  const connection = new SqliteConnection(file, { readonly: true, timeout: 5000 });
  // 64 MB: the cells of a merchant's year stay at hand.
  connection.pragma('cache_size = -64000');
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: rememberingStatements(connection) }) });
}

/**
 * Opens a SQLite file, which is made where there is none.
 *
 * @throws DatabaseUnusable where it cannot be written, or would not commit to disk.
 */
export function openSqlite(file: string): Database {
  const writing = open(file);
  const writer = new Kysely<Tables>({ dialect: new ImmediateDialect(rememberingStatements(writing)) });
  const read = openReader(file);
  const oneAtATime = mutex();
  let shortening = false;

  function shortenLater(): void {
    if (shortening) return;
    shortening = true;
    // Whoever waits for the commit is answered first.
    setImmediate(() => {
      shortening = false;
      // What stands in the log is safe there; a disk that is full is told by the next commit.
      oneAtATime(async () => writing.open && shortenLog(writing)).catch(() => undefined);
    });
  }

  return {
    address: file,
    source: { url: null, file },
    read,
    snapshot: async (work) => {
      const reader = openReader(file);
      try {
        return await reader.transaction().execute(work);
      } finally {
        await reader.destroy();
      }
    },
    write: async (work) => {
      const result = await oneAtATime(() => untilFree(() => writer.transaction().execute(work)));
      shortenLater();
      return result;
    },
    administer: (work) => oneAtATime(() => untilFree(() => work(writer))),
    close: async () => {
      await oneAtATime(async () => {
        await read.destroy();
        await writer.destroy();
      });
    },
  };
}
