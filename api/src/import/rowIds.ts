import { hash } from 'node:crypto';
import type { ImportKind } from '@hearback/schema/import/fields';
import type { Row } from '@hearback/schema/import/rowFields';
import { Occurrences } from './occurrences.ts';

/** A hash in the shape of a UUID of version 8, which is for ids that their maker computes. */
function uuidOf(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Gives the rows of one file their ids: the same file gives the same ids, however often it is read. */
export class RowIds {
  readonly #kind: ImportKind;
  readonly #seen = new Occurrences();

  constructor(kind: ImportKind) {
    this.#kind = kind;
  }

  /**
   * The id of a row: from its own, else from its content and its occurrence in the file.
   *
   * @param own The row's own id; null: none.
   * @returns Also whether it repeats a row without an id that stood above.
   */
  idOf(row: Row, own: string | null): { readonly id: string; readonly repeated: boolean } {
    if (own !== null) return { id: uuidOf(hash('sha256', `${this.#kind} id ${own}`)), repeated: false };
    const content = hash('sha256', `${this.#kind} row ${JSON.stringify(row)}`);
    const before = this.#seen.add(content);
    if (before === 0) return { id: uuidOf(content), repeated: false };
    return { id: uuidOf(hash('sha256', `${content} ${before}`)), repeated: true };
  }
}
