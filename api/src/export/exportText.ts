import type { ExportSpec } from '@hearback/schema/export/exports';
import { stringify } from 'csv-stringify/sync';
import { safeCell } from '../import/safeCell.ts';
import type { ExportRow } from './exportRows.ts';

/** What spreadsheets need to read the text as UTF-8. */
const byteOrderMark = '\uFEFF';

/** The values under a path; several where a list lies on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesAt(one, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return value !== null && typeof value === 'object' ? valuesAt(Reflect.get(value, name), rest) : [];
}

function cell(row: ExportRow, column: string): string {
  const values = valuesAt(row, column.split('.')).filter((value) => value !== null && value !== undefined);
  return safeCell(values.map(String).join('; '));
}

/** Rows as CSV: a line of column names, no formula, several values of one cell parted by a semicolon. */
export async function* csvText(
  spec: ExportSpec,
  pages: AsyncIterable<readonly ExportRow[]>,
): AsyncGenerator<string> {
  let head = byteOrderMark + stringify([[...spec.columns]]);
  for await (const rows of pages) {
    yield head + stringify(rows.map((row) => spec.columns.map((column) => cell(row, column))));
    head = '';
  }
}

/** Rows as a JSON list, one row a line. */
export async function* jsonText(pages: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<string> {
  let between = '[\n';
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) {
      text += between + JSON.stringify(row);
      between = ',\n';
    }
    yield text;
  }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}
