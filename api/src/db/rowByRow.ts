import type { DatabaseConnection } from 'kysely';
import type { SqliteConnection } from './sqliteConnection.ts';

/** A connection that runs one prepared statement for many rows without a round trip for each. */
export interface RowByRow extends DatabaseConnection {
  /**
   * @param rows Parameters of each run; a list may be filled again for the next.
   * @returns How many rows each run changed.
   */
  runEach(statement: string, rows: Iterable<readonly unknown[]>): number[];
}

/** Whether a connection can do that. */
export function isRowByRow(connection: DatabaseConnection): connection is RowByRow {
  return 'runEach' in connection;
}

/** A connection to SQLite that can do that. */
export function rowByRow(connection: DatabaseConnection, sqlite: SqliteConnection): RowByRow {
  return Object.assign(connection, {
    runEach: (source: string, rows: Iterable<readonly unknown[]>) => {
      const statement = sqlite.prepare(source);
      const changes: number[] = [];
      for (const row of rows) changes.push(Number(statement.run(row).changes));
      return changes;
    },
  });
}
