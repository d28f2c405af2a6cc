import type { Compilable, CompiledQuery } from 'kysely';
import type { Writer } from './database.ts';

/** Rows of one statement. Few sizes, so that each statement is made once and then only filled; halves, so that a few rows take one or two round trips. */
const sizes = [128, 64, 32, 16, 8, 4, 2, 1] as const;

/** A statement for so many rows, and the columns in the order in which it takes their values. */
interface Statement<Row, Result> {
  readonly columns: readonly (keyof Row)[];
  readonly query: CompiledQuery<Result>;
}

/**
 * An insert of any number of rows. Making a statement costs more than running it: it is made once for each
 * size and filled with the values of each batch.
 *
 * @param build The statement for some rows. Its parameters must be the values of the rows and nothing else,
 * row by row, in the order of the first row's columns; every row has the same columns, none undefined.
 * @returns Runs it; the results of all batches together.
 */
export function batched<Row extends object, Result>(
  build: (writer: Writer, rows: readonly Row[]) => Compilable<Result>,
): (writer: Writer, rows: readonly Row[]) => Promise<Result[]> {
  const statements = new Map<string, Statement<Row, Result>>();

  function statementFor(writer: Writer, rows: readonly Row[]): Statement<Row, Result> {
    const key = `${writer.getExecutor().adapter.constructor.name} ${rows.length}`;
    const known = statements.get(key);
    if (known !== undefined) return known;
    const columns = Object.keys(rows[0] ?? {}) as (keyof Row)[];
    const made = { columns, query: build(writer, rows).compile() };
    statements.set(key, made);
    return made;
  }

  return async (writer, rows) => {
    const results: Result[] = [];
    for (let start = 0; start < rows.length; ) {
      const size = sizes.find((candidate) => candidate <= rows.length - start) ?? 1;
      const batch = rows.slice(start, start + size);
      const { columns, query } = statementFor(writer, batch);
      const parameters = batch.flatMap((row) => columns.map((column) => row[column]));
      const done = await writer.executeQuery<Result>({ ...query, parameters });
      for (const row of done.rows) results.push(row);
      start += size;
    }
    return results;
  };
}
