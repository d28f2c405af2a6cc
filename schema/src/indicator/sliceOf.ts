import type { Slice } from './indicator.port.ts';
import { notCombinable } from './notCombinable.ts';

/**
 * One dimension of a filter as a slice of the cells; the cells hold each dimension by itself.
 *
 * @throws InvalidInput where more than one is set.
 */
export function sliceOf<Dimension extends string>(
  filters: Readonly<Partial<Record<Dimension, string | null | undefined>>>,
): Slice<Dimension> {
  const set = (Object.entries(filters) as [Dimension, string | null | undefined][]).filter(
    (entry): entry is [Dimension, string] => entry[1] != null,
  );
  if (set.length > 1) {
    throw notCombinable(...set.map(([dimension]) => dimension));
  }
  const only = set[0];
  return only === undefined ? null : { dimension: only[0], value: only[1] };
}
