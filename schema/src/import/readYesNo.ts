import { InvalidInput } from '../failure/failure.ts';

const words = new Map<string, boolean>([
  ...['yes', 'y', 'true', 't', '1', '是'].map((word): [string, boolean] => [word, true]),
  ...['no', 'n', 'false', 'f', '0', '否'].map((word): [string, boolean] => [word, false]),
]);

/**
 * What a cell says: yes, y, true, t, 1, 是, or no, n, false, f, 0, 否, in any case; null stays not known.
 *
 * @throws InvalidInput for any other word.
 */
export function readYesNo(cell: string | null, path: string): boolean | null {
  if (cell === null) return null;
  const known = words.get(cell.toLowerCase());
  if (known === undefined) throw new InvalidInput('INVALID', path, { expected: 'yes or no' });
  return known;
}
