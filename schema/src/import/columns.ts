import { ImportRefused } from './importRefused.ts';
import type { Mapping } from './mapping.ts';

/** Where each field stands in a row, counted from 0. */
export type Columns = ReadonlyMap<string, number>;

/** Signs that separate cells, with the word that the command line takes for each. */
const delimiters = new Map([
  [',', ','],
  [';', ';'],
  ['\t', 'tab'],
  ['|', '|'],
]);

/** The sign that a word of the command line means: itself, or `tab`. */
export function delimiterOf(word: string): string {
  return word === 'tab' || word === '\\t' ? '\t' : word;
}

function missing(header: readonly string[], field: string, column: string, delimiter: string): ImportRefused {
  const columns = header.join(', ');
  const only = header.length === 1 ? (header[0] ?? '') : '';
  const likely = [...delimiters].find(([sign]) => sign !== delimiter && only.includes(sign));
  if (likely !== undefined) {
    const details = { delimiter: delimiters.get(delimiter) ?? delimiter, columns, suggestion: likely[1] };
    return new ImportRefused('WRONG_DELIMITER', 'delimiter', details);
  }
  return new ImportRefused('MISSING_COLUMN', field, { field, column, columns });
}

/**
 * Where a column stands.
 *
 * @param path What is read from it, as an error names it, for example `map.score`.
 * @throws ImportRefused where the file does not have it, or more than once.
 */
export function columnOf(header: readonly string[], column: string, path: string, delimiter: string): number {
  const names = header.map((name) => name.trim());
  const index = names.indexOf(column);
  if (index < 0) throw missing(header, path, column, delimiter);
  if (names.indexOf(column, index + 1) >= 0) {
    throw new ImportRefused('AMBIGUOUS_COLUMN', path, { field: path, column });
  }
  return index;
}

/**
 * Where every mapped field stands.
 *
 * @throws ImportRefused naming the first field whose column the file does not have, or more than once.
 */
export function columnsOf(header: readonly string[], mapping: Mapping, delimiter: string): Columns {
  return new Map(
    [...mapping].map(([field, column]) => [field, columnOf(header, column, `map.${field}`, delimiter)]),
  );
}
