import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ImportRefused } from '@hearback/schema/import/importRefused';
import type { Row } from '@hearback/schema/import/rowFields';
import { CsvRecords, cellsOf, QuoteNotClosed } from './csvRecords.ts';

/** How a file is written. */
export interface CsvForm {
  readonly path: string;
  /** Name of an encoding, for example `utf-8`, `gbk`. */
  readonly encoding: string;
  /** The sign between cells. */
  readonly delimiter: string;
}

/** A file that was read once from end to end: every character and every quote is in order. */
export interface CheckedCsv extends CsvForm {
  readonly header: Row;
  /** Rows below the header. */
  readonly rows: number;
}

/** No row of a sound file is longer; without a limit a quote that is never closed would fill the memory. */
const longestRow = 10_000_000;
const pieces = { highWaterMark: 1 << 20 };
const aliases: Readonly<Record<string, string>> = { cp936: 'gbk', utf8bom: 'utf-8', cp1252: 'windows-1252' };

function decoderOf(encoding: string): TextDecoder {
  const name = encoding.toLowerCase();
  try {
    return new TextDecoder(aliases[name] ?? name, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) throw new ImportRefused('UNKNOWN_ENCODING', 'encoding', { encoding });
    throw error;
  }
}

async function* decoded(path: string, decoder: TextDecoder): AsyncGenerator<string> {
  for await (const bytes of createReadStream(path, pieces)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function refusal(error: unknown, { path, encoding }: CsvForm, row: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ImportRefused('INVALID_ENCODING', 'encoding', { encoding, row });
  }
  if (error instanceof QuoteNotClosed) return new ImportRefused('QUOTE_NOT_CLOSED', 'file', { row });
  if (code !== undefined && error instanceof Error && 'syscall' in error) {
    return new ImportRefused('FILE_UNREADABLE', 'file', { file: path, reason: error.message });
  }
  return error;
}

/**
 * Bytes of a file.
 *
 * @throws ImportRefused where it cannot be read.
 */
export async function sizeOf(form: CsvForm): Promise<number> {
  const { size } = await stat(form.path).catch((error: unknown) => {
    throw refusal(error, form, 0);
  });
  return size;
}

/** The records of a file in pieces, the header first. Blank lines are none; line ends may be of any kind. */
async function* recordsOf(form: CsvForm): AsyncGenerator<string[]> {
  const records = new CsvRecords(form.delimiter, longestRow);
  let row = 0;
  let piece: string[] = [];
  const found = (record: string) => {
    row += 1;
    piece.push(record);
  };
  try {
    for await (const text of decoded(form.path, decoderOf(form.encoding))) {
      records.push(text, false, found);
      yield piece;
      piece = [];
    }
    records.push('', true, found);
    yield piece;
  } catch (error) {
    throw refusal(error, form, row);
  }
}

/**
 * Reads a file from end to end without storing anything.
 *
 * @param report Is told how many rows were read, now and then.
 * @throws ImportRefused where the file cannot be read, is empty, is not in its encoding, or has a quote that
 * is never closed.
 */
export async function checkCsv(form: CsvForm, report: (rows: number) => void): Promise<CheckedCsv> {
  await sizeOf(form);
  let header: Row | undefined;
  let rows = 0;
  for await (const records of recordsOf(form)) {
    const [first] = records;
    if (header === undefined && first !== undefined) header = cellsOf(first, form.delimiter);
    rows += records.length;
    report(rows);
  }
  if (header === undefined) throw new ImportRefused('FILE_EMPTY', 'file', { file: form.path });
  return { ...form, header, rows: rows - 1 };
}

/** Records of a checked file below its header in the order of the file, some at a time. */
export async function* recordsBelow(file: CheckedCsv): AsyncGenerator<readonly string[]> {
  let isHeader = true;
  for await (const records of recordsOf(file)) {
    if (records.length === 0) continue;
    yield isHeader ? records.slice(1) : records;
    isHeader = false;
  }
}

/**
 * The rows of a checked file below its header, some at a time.
 *
 * @param size How many rows a piece holds.
 */
export async function* piecesOf(file: CheckedCsv, size: number): AsyncGenerator<Row[]> {
  let piece: Row[] = [];
  for await (const records of recordsBelow(file)) {
    for (const record of records) {
      piece.push(cellsOf(record, file.delimiter));
      if (piece.length >= size) {
        yield piece;
        piece = [];
      }
    }
  }
  if (piece.length > 0) yield piece;
}
