import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRecords, cellsOf, QuoteNotClosed } from './csvRecords.ts';

const longest = 1000;

function rowsOf(pieces: readonly string[], delimiter: string): string[][] | 'QUOTE_NOT_CLOSED' {
  const records = new CsvRecords(delimiter, longest);
  const rows: string[][] = [];
  try {
    for (const piece of pieces) records.push(piece, false, (record) => rows.push(cellsOf(record, delimiter)));
    records.push('', true, (record) => rows.push(cellsOf(record, delimiter)));
  } catch (error) {
    if (error instanceof QuoteNotClosed) return 'QUOTE_NOT_CLOSED';
    throw error;
  }
  return rows;
}

function rowsOfLibrary(text: string, delimiter: string): string[][] | 'QUOTE_NOT_CLOSED' {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return 'QUOTE_NOT_CLOSED';
  }
}

describe('records of a file', () => {
  it('are those that csv-parse finds, wherever the text is cut into pieces', () => {
    const sign = fc.constantFrom('a', '好', ' ', '"', '"', '""', ',', ',', ';;', '\n', '\r\n', '\r', '\t');
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(',', ';;', '\t'),
        fc.integer({ min: 1, max: 9 }),
        (whole, delimiter, size) => {
          const pieces = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          expect(rowsOf(pieces, delimiter)).toEqual(rowsOfLibrary(whole, delimiter));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('may be as long as the longest, and one character longer is refused', () => {
    const [short, long] = ['x'.repeat(longest), 'x'.repeat(longest + 1)];
    expect(rowsOf([`${short}\n`], ',')).toEqual([[short]]);
    expect(rowsOf([`${long}\n`], ',')).toBe('QUOTE_NOT_CLOSED');
    expect(rowsOf([`"${'x'.repeat(500)}`, 'x'.repeat(600)], ',')).toBe('QUOTE_NOT_CLOSED');
  });
});
