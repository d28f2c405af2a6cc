import { facetOf, passedDimensions } from '@hearback/schema/indicator/indicator.port';
import { channels } from '@hearback/schema/submission/channel';
import type { DimensionValueTable } from './cell.table.ts';

/** Dimensions of ratings whose values come from outside; the values of the others are few by nature. */
export const boundedDimensions: readonly string[] = [
  'LANGUAGE',
  'PRODUCT',
  ...passedDimensions.filter((dimension) => dimension !== 'RETURNING'),
];

const bounded = new Set(boundedDimensions);

/** Whether the values of a dimension of ratings are bounded in number. */
export function isBounded(dimension: string): boolean {
  return bounded.has(dimension);
}

/** Whether the values of a dimension of complaints are bounded in number: those of facets are. */
export function isBoundedFacet(dimension: string): boolean {
  return facetOf(dimension) !== null;
}

/** All values of a dimension whose values are few by nature; null for the others. */
export function fewValues(dimension: string): readonly string[] | null {
  if (dimension === 'CHANNEL') return channels;
  return dimension === 'RETURNING' ? ['NEW', 'RETURNING'] : null;
}

/** A value of a dimension as one word. */
export function dimensionValueKey({ merchant_id, dimension, value }: DimensionValueTable): string {
  return [merchant_id, dimension, value].join('\u0001');
}
