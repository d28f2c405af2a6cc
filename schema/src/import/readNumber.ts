import { InvalidInput } from '../failure/failure.ts';

const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** What most cells are. */
const digits = /^\d{1,15}$/;

/**
 * The number that a cell names: decimal, full-width digits too, thousands separated by commas or not.
 *
 * @throws InvalidInput for anything else.
 */
export function readNumber(cell: string, path: string): number {
  if (digits.test(cell)) return Number(cell);
  const text = cell.normalize('NFKC').trim();
  if (!plain.test(text)) throw new InvalidInput('INVALID', path, { expected: 'a number' });
  return Number(text.replaceAll(',', ''));
}
