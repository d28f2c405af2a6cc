import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { answerColumns, ratingColumns, smallTables } from './rawRows.queries.ts';

const rowsAtATime = 20_000;

type Cell = string | number | null;

function cells(row: readonly Cell[]): Cell[] {
  const [merchantId, day, product, dimensions, answers, number] = row;
  const given = new Map<string, number>();
  for (const { question, score } of JSON.parse(String(answers))) given.set(question, score);
  const scores = Object.keys(answerColumns).map((question) => given.get(question) ?? null);
  const department = JSON.parse(String(dimensions)).DEPARTMENT;
  return [merchantId ?? null, day ?? null, number ?? null, product ?? null, department, ...scores];
}

/**
 * Copies the product's raw rows for the other stores: into a SQLite file with narrow tables, ratings in the order of
 * merchant and day, and as text for DuckDB, in the order in which they arrived.
 *
 * @param file The product's SQLite file.
 * @param narrow The SQLite file to make.
 * @param texts Where to write `NAME.csv` of each table.
 */
export async function copyRows(file: string, narrow: string, texts: string): Promise<void> {
  await rm(narrow, { force: true });
  const database = new DatabaseSync(narrow, { defensive: false });
  database.exec('pragma journal_mode = off');
  database.exec('pragma synchronous = off');
  database.exec('pragma cache_size = -256000');
  const columns = Object.entries(ratingColumns).map(([name, type]) => `${name} ${type}`);
  database.exec(
    `create table rating_row (${columns.join(', ')}, primary key (merchant_id, day, number)) without rowid`,
  );
  const insert = database.prepare(`insert into rating_row values (${columns.map(() => '?').join(', ')})`);
  const raw = new DatabaseSync(file, { readOnly: true });
  const text = createWriteStream(`${texts}/rating_row.csv`);
  let lines: string[] = [];
  const flush = async () => {
    const more = text.write(lines.join(''));
    lines = [];
    if (!more) await new Promise<void>((resolve) => text.once('drain', () => resolve()));
  };
  database.exec('begin');
  const rows = raw.prepare(
    'select merchant_id, day, product, dimensions, answers, rowid from rating order by rowid',
  );
  rows.setReturnArrays(true);
  for (const row of rows.iterate() as unknown as IterableIterator<Cell[]>) {
    const copied = cells(row);
    insert.run(...copied);
    lines.push(`${copied.map((cell) => cell ?? '').join(',')}\n`);
    if (lines.length === rowsAtATime) await flush();
  }
  await flush();
  await new Promise<void>((resolve) => text.end(() => resolve()));
  database.exec('commit');
  raw.close();
  database.exec(`attach '${file}' as product`);
  for (const [name, select] of Object.entries(smallTables)) {
    database.exec(`create table ${name} as ${select.replaceAll(/(from|join) (\w+)/g, '$1 product.$2')}`);
    const first = name === 'case_row' ? 'occurred_at' : name === 'deadline_row' ? 'due_at' : 'day';
    database.exec(`create index ${name}_of_merchant on ${name} (merchant_id, ${first})`);
    const small = createWriteStream(`${texts}/${name}.csv`);
    const all = database.prepare(`select * from ${name}`);
    all.setReturnArrays(true);
    for (const row of all.iterate() as unknown as IterableIterator<Cell[]>)
      small.write(`${row.map((cell) => cell ?? '').join(',')}\n`);
    await new Promise<void>((resolve) => small.end(() => resolve()));
  }
  database.close();
}
