import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Failure } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import type { Row } from '@hearback/schema/import/rowFields';
import { toIso } from '@hearback/schema/time/calendarDay';
import { stringify } from 'csv-stringify/sync';
import { safeCell } from './safeCell.ts';

/** A row that cannot be stored, with the reason. */
export interface RejectedRow {
  /** Number of the row in its file, the first below the header being 1. */
  readonly number: number;
  readonly row: Row;
  readonly failure: Failure;
}

/** The rows of a file that were rejected, as a file of their own: made with the first of them. */
export class RejectedFile {
  readonly #folder: string;
  readonly #name: string;
  readonly #header: Row;
  #handle: FileHandle | undefined;
  #path: string | null = null;

  /** @param home The data folder; the file is made in its folder `imports`. */
  constructor(home: string, source: string, header: Row, now: number) {
    this.#folder = join(home, 'imports');
    const time = toIso(now).replaceAll(/[-:.]/g, '');
    this.#name = `${basename(source, extname(source))}-${time}-rejected.csv`;
    this.#header = header;
  }

  /** Where it is; null where nothing was rejected. */
  get path(): string | null {
    return this.#path;
  }

  async add(rejected: readonly RejectedRow[]): Promise<void> {
    if (rejected.length === 0) return;
    const rows = rejected.map(({ number, row, failure }) => {
      return [String(number), failure.code, failure.path, failureMessage(failure, 'en'), ...row];
    });
    this.#handle ??= await this.#make();
    await this.#handle.appendFile(stringify(rows.map((row) => row.map(safeCell))));
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }

  async #make(): Promise<FileHandle> {
    await mkdir(this.#folder, { recursive: true });
    this.#path = join(this.#folder, this.#name);
    const handle = await open(this.#path, 'w');
    const header = ['row', 'code', 'field', 'message', ...this.#header.map(safeCell)];
    // Without the mark a spreadsheet takes the file for another encoding.
    await handle.appendFile(`\ufeff${stringify([header])}`);
    return handle;
  }
}
