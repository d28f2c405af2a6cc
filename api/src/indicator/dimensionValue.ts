import { passedDimensions } from '@hearback/schema/indicator/indicator.port';
import type { DimensionValueTable } from './cell.table.ts';

/** Dimensions whose values come from outside; the values of the others are few by nature. */
export const boundedDimensions: readonly string[] = [
  'LANGUAGE',
  'PRODUCT',
  ...passedDimensions.filter((dimension) => dimension !== 'RETURNING'),
];

const bounded = new Set(boundedDimensions);

/** Whether the values of a dimension are bounded in number. */
export function isBounded(dimension: string): boolean {
  return bounded.has(dimension);
}

/** A value of a dimension as one word. */
export function dimensionValueKey({ merchant_id, dimension, value }: DimensionValueTable): string {
  return [merchant_id, dimension, value].join('\u0001');
}
