import { InvalidInput } from '../failure/failure.ts';
import {
  type CaseDimension,
  type ComplaintDimension,
  facetOf,
  isCaseDimension,
  type Slice,
} from './indicator.port.ts';

/** The field of a filter, or the argument, that a dimension is chosen by, for example `formVersion`. */
export function fieldOfDimension(dimension: string): string {
  if (facetOf(dimension) !== null) return 'facet';
  if (dimension === 'TOP_CATEGORY') return 'category';
  // A figure says its own name.
  if (!/^[A-Z_]+$/.test(dimension)) return dimension;
  return dimension.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The refusal of a filter together with something that is not counted with it.
 *
 * @param chosen What is not counted together: dimensions, or names of figures.
 */
export function notCombinable(...chosen: readonly string[]): InvalidInput {
  return new InvalidInput('FILTERS_NOT_COMBINABLE', 'filter', {
    filters: chosen.map(fieldOfDimension).join(', '),
  });
}

/**
 * A slice that rows of cases can be chosen by.
 *
 * @param figure What is computed from them.
 * @throws InvalidInput for another one: facets and further categories are in cells only.
 */
export function caseSlice(slice: Slice<ComplaintDimension>, figure: string): Slice<CaseDimension> {
  if (slice === null) return null;
  const { dimension, value } = slice;
  if (!isCaseDimension(dimension)) throw notCombinable(dimension, figure);
  return { dimension, value };
}
