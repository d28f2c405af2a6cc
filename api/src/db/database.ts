import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What a query function may be given: the database, or a transaction on it. */
export type Reader = Kysely<Tables>;

/** What a query function that must be atomic is given. */
export type Writer = Transaction<Tables>;

/** Where a database is, as `openDatabase` takes it: another thread opens the same. */
export interface DatabaseSource {
  /** `postgres://…`, maybe with a password; null: the SQLite file. */
  readonly url: string | null;
  readonly file: string;
}

/** The database of an install. Only the files beside this one know which it is. */
export interface Database {
  /** Where it is, as `config` prints it, without a password. */
  readonly address: string;
  readonly source: DatabaseSource;
  /** Reads see what was committed when they start. */
  readonly read: Reader;
  /**
   * Runs `work` on a reader of its own that sees the database as it was when it first read, however long it
   * takes and whatever is written in the meantime. Holds nobody up.
   */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` in one transaction and waits until it is on disk. Waits for other writers without blocking.
   *
   * @throws DatabaseBusy where another process wrote for ten seconds; whatever `work` throws, after a rollback.
   */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  /**
   * Waits until what was written is put away, where the database does that beside its work. Whoever writes much waits
   * for it before each transaction: one that runs meanwhile takes twice as long and holds others up as long.
   */
  settled(): Promise<void>;
  /** Runs `work` outside a transaction, alone: for changes of tables, which bring transactions of their own. */
  administer<Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Another process held the database for longer than we wait. */
export class DatabaseBusy extends Error {
  constructor() {
    super('The database is held by another process. Try again in a moment.');
    this.name = 'DatabaseBusy';
  }
}

/** The database cannot be used; the message says why, in one line. */
export class DatabaseUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnusable';
  }
}
