import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements that stay compiled: most of a small query's time is its compilation. */
const mostStatements = 500;

/** How a file is opened. */
export interface SqliteOptions {
  readonly readOnly?: boolean;
  /** Milliseconds to wait, without doing anything else, for another connection that holds the file. */
  readonly timeout: number;
}

type Parameters = readonly SQLInputValue[];

/** A compiled statement. */
class Statement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;
  #names: readonly string[];

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.#names = this.#namesNow();
    this.reader = this.#names.length > 0;
    // Rows as lists, made into objects here, take half the time of the driver's objects.
    statement.setReturnArrays(true);
  }

  #namesNow(): string[] {
    return this.#statement.columns().map(({ name }) => name);
  }

  #rowOf(values: readonly unknown[]): Record<string, unknown> {
    // A table that was changed since has other columns.
    if (values.length !== this.#names.length) this.#names = this.#namesNow();
    const names = this.#names;
    const row: Record<string, unknown> = {};
    for (let index = 0; index < values.length; index += 1) row[names[index] ?? ''] = values[index];
    return row;
  }

  all(parameters: readonly unknown[]): Record<string, unknown>[] {
    const rows = this.#statement.all(...(parameters as Parameters)) as unknown as unknown[][];
    return rows.map((values) => this.#rowOf(values));
  }

  run(parameters: readonly unknown[]) {
    return this.#statement.run(...(parameters as Parameters));
  }

  *iterate(parameters: readonly unknown[]): IterableIterator<Record<string, unknown>> {
    for (const values of this.#statement.iterate(...(parameters as Parameters))) {
      yield this.#rowOf(values as unknown as unknown[]);
    }
  }
}

/** A connection to a SQLite file, with its statements. */
export class SqliteConnection implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Statement>();

  /** Opens a file; one that is not there is made, unless it is only read. */
  constructor(file: string, options: SqliteOptions) {
    this.#database = new DatabaseSync(file, options);
  }

  get isOpen(): boolean {
    return this.#database.isOpen;
  }

  prepare(source: string): Statement {
    const known = this.#statements.get(source);
    if (known !== undefined) return known;
    const statement = new Statement(this.#database.prepare(source));
    if (this.#statements.size < mostStatements) this.#statements.set(source, statement);
    return statement;
  }

  /** Runs statements that answer nothing. */
  exec(source: string): void {
    this.#database.exec(source);
  }

  /** The first row that a statement without parameters answers; empty: none. */
  first(source: string): Record<string, unknown> {
    return this.prepare(source).all([])[0] ?? {};
  }

  /** Closes it; nothing where it is closed. */
  close(): void {
    if (this.isOpen) this.#database.close();
  }
}

/** Whether something failed because another connection holds the file. */
export function isBusy(error: unknown): boolean {
  // The lowest eight bits are SQLITE_BUSY, whatever the extended code adds.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
