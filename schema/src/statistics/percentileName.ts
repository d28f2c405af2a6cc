/** What a percentile is called in a formula. @param p 0 to 1. */
export function percentileName(p: number): string {
  if (p === 0.5) return 'median';
  if (p === 0) return 'lowest';
  if (p === 1) return 'highest';
  // A hundred times 0.29 is a hair off 29.
  return `${Number((100 * p).toPrecision(12))}th percentile`;
}
