/** Merchants besides the one that asks, below which nothing of a trade is shown. */
export const fewestPeers = 5;

/** Lower quarter, median and upper quarter of a trade. */
export interface Quarters {
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
}

/** Merchants whose mean stands for a percentile, so that no percentile is one merchant's figure. */
const neighbours = 3;

function smoothed(sorted: readonly number[], p: number): number {
  const start = Math.round((sorted.length - 1) * p) - 1;
  const first = Math.max(0, Math.min(sorted.length - neighbours, start));
  return sorted.slice(first, first + neighbours).reduce((sum, value) => sum + value, 0) / neighbours;
}

/**
 * Quarters of the figures of other merchants, each the mean of the three merchants nearest to it, rounded to a
 * step: a percentile of few values would be one merchant's own figure.
 *
 * @param step What they are rounded to, in the unit of the values.
 * @returns Null for fewer than five merchants.
 */
export function quartersOf(values: readonly number[], step: number): Quarters | null {
  if (values.length < fewestPeers) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const rounded = (p: number) => Number((Math.round(smoothed(sorted, p) / step) * step).toFixed(6));
  return { lowerQuarter: rounded(0.25), median: rounded(0.5), upperQuarter: rounded(0.75) };
}

/** Whether one part has more than half of a sum: others would know what it is from the sum. */
export function oneDominates(parts: readonly number[]): boolean {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.some((part) => 2 * part > total);
}
