const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe stands before anything that begins one and is
 * no plain number.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}
