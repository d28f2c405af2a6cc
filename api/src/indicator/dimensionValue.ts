import { passedDimensions } from '@hearback/schema/indicator/indicator.port';
import { channels } from '@hearback/schema/submission/channel';
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

/** All values of a dimension whose values are few by nature; null for the others. */
export function fewValues(dimension: string): readonly string[] | null {
  if (dimension === 'CHANNEL') return channels;
  return dimension === 'RETURNING' ? ['NEW', 'RETURNING'] : null;
}

/** A value of a dimension as one word. */
export function dimensionValueKey({ merchant_id, dimension, value }: DimensionValueTable): string {
  return [merchant_id, dimension, value].join('\u0001');
}
