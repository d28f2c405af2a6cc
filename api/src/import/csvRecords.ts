/** A quote was opened and never closed. */
export class QuoteNotClosed extends Error {
  constructor() {
    super('A quote was opened and never closed.');
    this.name = 'QuoteNotClosed';
  }
}

/** Where a record ends, and whether its last cell is still open there. */
interface RecordEnd {
  readonly at: number;
  readonly open: boolean;
}

/**
 * Reads a record that holds quotes. A cell that begins with a quote ends at the quote before the next
 * delimiter or line end, a doubled quote stands for one; where something else follows that quote, and where a
 * quote stands within a cell, quotes are signs like any other.
 *
 * @param cells Takes the cells.
 */
function readQuoted(text: string, from: number, delimiter: string, cells: string[]): RecordEnd {
  const endsLine = (at: number) => text[at] === '\n' || text[at] === '\r';
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      let start = at + 1;
      for (;;) {
        const quote = text.indexOf('"', start);
        if (quote < 0) return { at: text.length, open: true };
        cell += text.slice(start, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        start = at + 1;
      }
      if (at < text.length && !endsLine(at) && !text.startsWith(delimiter, at)) cell = `"${cell}"`;
    }
    const start = at;
    while (at < text.length && !endsLine(at) && !text.startsWith(delimiter, at)) at += 1;
    cells.push(cell + text.slice(start, at));
    if (at >= text.length || endsLine(at)) return { at, open: false };
    at += delimiter.length;
  }
}

/** The cells of a record that `CsvRecords` found. */
export function cellsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  readQuoted(record, 0, delimiter, cells);
  return cells;
}

/**
 * Finds the records of a text that comes in pieces, without taking them apart: whoever needs the cells of one
 * calls `cellsOf`. Lines end with LF, CRLF or CR; blank lines are no records.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #longest: number;
  #rest = '';

  /** @param longest Characters of the longest record: without a limit an open quote would fill the memory. */
  constructor(delimiter: string, longest: number) {
    this.#delimiter = delimiter;
    this.#longest = longest;
  }

  /**
   * Takes the next piece.
   *
   * @param last Whether the text ends with it.
   * @param found Is given each record that ends in it.
   * @throws QuoteNotClosed at the end of the text, or where a record grows beyond the longest.
   */
  push(piece: string, last: boolean, found: (record: string) => void): void {
    const text = this.#rest + piece;
    const next = (sign: string, from: number) => {
      const at = text.indexOf(sign, from);
      return at < 0 ? text.length : at;
    };
    let [feed, carriage, quote] = [next('\n', 0), next('\r', 0), next('"', 0)];
    let from = 0;
    while (from < text.length) {
      if (feed < from) feed = next('\n', from);
      if (carriage < from) carriage = next('\r', from);
      if (quote < from) quote = next('"', from);
      let end = Math.min(feed, carriage);
      if (quote < end) {
        const read = readQuoted(text, from, this.#delimiter, []);
        if (read.open && last) throw new QuoteNotClosed();
        end = read.at;
      }
      // A carriage return at the end of a piece may be half of a line end.
      if (!last && (end === text.length || (end === text.length - 1 && text[end] === '\r'))) break;
      if (end - from > this.#longest) throw new QuoteNotClosed();
      if (end > from) found(text.slice(from, end));
      from = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    this.#rest = text.slice(Math.min(from, text.length));
    if (this.#rest.length > this.#longest) throw new QuoteNotClosed();
  }
}
