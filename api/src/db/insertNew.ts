import { CompiledQuery } from 'kysely';
import type { Columns } from './columns.ts';
import type { Writer } from './database.ts';
import { isRowByRow } from './rowByRow.ts';

/** A table as `insertNew` needs it. */
export interface NewRows<Row> {
  readonly table: string;
  /** Every column with its type. */
  readonly types: Readonly<Record<keyof Row & string, 'text' | 'bigint' | 'integer' | 'double precision'>>;
  /** The columns of the primary key. */
  readonly key: readonly (keyof Row & string)[];
}

/** The rows of columns, one list that is filled again for each. */
function* parametersOf(lists: readonly (readonly unknown[])[], count: number): Generator<unknown[]> {
  const row = new Array<unknown>(lists.length);
  for (let index = 0; index < count; index += 1) {
    for (let column = 0; column < lists.length; column += 1) row[column] = lists[column]?.[index];
    yield row;
  }
}

/** Where each key stands first. */
function places(lists: readonly (readonly unknown[])[], count: number): Map<string, number> {
  const first = new Map<string, number>();
  for (let index = count - 1; index >= 0; index -= 1) {
    first.set(lists.map((list) => list[index]).join('\u0001'), index);
  }
  return first;
}

/**
 * An insert of rows whose keys are new; rows whose keys are there stay as they are.
 *
 * @returns Runs it and says of each row whether it was added. Where a key stands twice, its first row is.
 */
export function insertNew<Row>({
  key,
  table,
  types,
}: NewRows<Row>): (writer: Writer, rows: Columns<Row>) => Promise<boolean[]> {
  const names = Object.keys(types) as (keyof Row & string)[];
  const into = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})`;
  const keys = key.map((name) => `"${name}"`).join(', ');
  const rest = `on conflict (${keys}) do nothing`;
  const one = `${into} values (${names.map(() => '?').join(', ')}) ${rest}`;
  const lists = names.map((name, index) => `$${index + 1}::${types[name]}[]`).join(', ');
  const many = `${into} select * from unnest(${lists}) ${rest} returning ${keys}`;

  return (writer, rows) => {
    const columns = names.map((name) => rows[name]);
    const count = columns[0]?.length ?? 0;
    if (count === 0) return Promise.resolve([]);
    return writer.getExecutor().provideConnection(async (connection) => {
      if (isRowByRow(connection)) {
        return connection.runEach(one, parametersOf(columns, count)).map((changes) => changes > 0);
      }
      const added = await connection.executeQuery<Row>(CompiledQuery.raw(many, columns));
      const keyColumns = key.map((name) => rows[name]);
      const first = places(keyColumns, count);
      const isNew = new Array<boolean>(count).fill(false);
      for (const row of added.rows) {
        const place = first.get(key.map((name) => row[name]).join('\u0001'));
        if (place !== undefined) isNew[place] = true;
      }
      return isNew;
    });
  };
}
