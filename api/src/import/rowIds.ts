import { hash } from 'node:crypto';
import type { ImportKind } from '@hearback/schema/import/fields';
import type { ReportKind } from '@hearback/schema/import/reportOfRow';
import type { Row } from '@hearback/schema/import/rowFields';
import { Occurrences } from './occurrences.ts';

/** Rows whose own ids differ in the last letters only lie together. */
const lastLetters = 3;
const rememberedWords = 10_000;

/** A hash in the shape of a UUID of version 8, which is for ids that their maker computes. */
function uuidOf(region: string, hex: string): string {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${region}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A row without an id of its own. */
export interface SeenRow {
  /** Hash of its content, hexadecimal. */
  readonly content: string;
  readonly before: number;
}

/**
 * Gives the rows of one file their ids: the same file gives the same ids, however often it is read.
 *
 * An id is a hash, but for its first 32 bits, its region: rows of one day, and rows whose own ids are
 * neighbours, share it. They are stored together and so lie together in the index of ids, which makes storing
 * many of them three times as fast; the other 90 bits tell them apart.
 */
export class RowIds {
  readonly #kind: ImportKind | ReportKind;
  readonly #seen = new Occurrences();
  readonly #regions = new Map<string, string>();

  constructor(kind: ImportKind | ReportKind) {
    this.#kind = kind;
  }

  /** The id of a row that has one of its own. */
  ofOwn(own: string): string {
    const region = this.#region(`id ${own.slice(0, -lastLetters)}`);
    return uuidOf(region, hash('sha256', `${this.#kind} id ${own}`));
  }

  /** Counts a row without an id of its own; `before` says how often it stood above. */
  see(row: Row): SeenRow {
    const content = hash('sha256', `${this.#kind} row ${JSON.stringify(row)}`);
    return { content, before: this.#seen.add(content) };
  }

  /**
   * The id of a row from its content and its occurrence in the file.
   *
   * @param day The first word of its date as it is written; empty: none.
   */
  ofContent({ before, content }: SeenRow, day: string): string {
    const region = this.#region(`day ${day}`);
    return uuidOf(region, before === 0 ? content : hash('sha256', `${content} ${before}`));
  }

  #region(word: string): string {
    let region = this.#regions.get(word);
    if (region === undefined) {
      if (this.#regions.size >= rememberedWords) this.#regions.clear();
      region = hash('sha256', word).slice(0, 8);
      this.#regions.set(word, region);
    }
    return region;
  }
}
