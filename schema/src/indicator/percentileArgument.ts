import { InvalidInput } from '../failure/failure.ts';

/** What the argument of a percentile is. */
export const percentileArgument = {
  required: true,
  description: '0 to 1: 0.5 is the median, 0.9 the 90th percentile, 0 the lowest, 1 the highest.',
} as const;

/** The percentile that is asked for. @throws InvalidInput unless it is from 0 to 1. */
export function checkPercentile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new InvalidInput('OUT_OF_RANGE', 'p', { min: 0, max: 1 });
  return p;
}
