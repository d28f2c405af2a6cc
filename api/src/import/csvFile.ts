import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ImportRefused } from '@hearback/schema/import/importRefused';
import type { Row } from '@hearback/schema/import/rowFields';
import { CsvError, parse } from 'csv-parse';

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
  if (error instanceof CsvError) return new ImportRefused('QUOTE_NOT_CLOSED', 'file', { row });
  if (code !== undefined && error instanceof Error && 'syscall' in error) {
    return new ImportRefused('FILE_UNREADABLE', 'file', { file: path, reason: error.message });
  }
  return error;
}

/** The rows of a file, the header first. Blank lines are no rows; line ends may be of any kind. */
async function* rowsOf(form: CsvForm): AsyncGenerator<Row> {
  const text = Readable.from(decoded(form.path, decoderOf(form.encoding)));
  const parser = parse({
    delimiter: form.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  text.once('error', (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const cells of text.pipe(parser)) {
      row += 1;
      yield cells;
    }
  } catch (error) {
    throw refusal(error, form, row);
  } finally {
    text.destroy();
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
  await stat(form.path).catch((error: unknown) => {
    throw refusal(error, form, 0);
  });
  let header: Row | undefined;
  let rows = 0;
  for await (const row of rowsOf(form)) {
    if (header === undefined) header = row;
    else rows += 1;
    if (rows % 10_000 === 0) report(rows);
  }
  if (header === undefined) throw new ImportRefused('FILE_EMPTY', 'file', { file: form.path });
  return { ...form, header, rows };
}

/**
 * The rows of a checked file below its header, some at a time.
 *
 * @param size How many rows a piece holds.
 */
export async function* piecesOf(file: CheckedCsv, size: number): AsyncGenerator<Row[]> {
  let piece: Row[] = [];
  let isHeader = true;
  for await (const row of rowsOf(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    piece.push(row);
    if (piece.length >= size) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) yield piece;
}
