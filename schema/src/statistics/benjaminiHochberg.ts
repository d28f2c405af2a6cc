/** One of many tests, judged together with the others; null stays null: what could not be tested. */
export interface Discovery {
  /** Smallest false discovery rate at which this test would be a discovery, 0 to 1. */
  readonly adjusted: number | null;
  readonly significant: boolean;
}

/**
 * Benjamini and Hochberg's step-up procedure: of many p values, those that may be told as found while the
 * expected share of false ones among them stays at the rate. Results are in the order given.
 *
 * @param pValues two-sided p values, 0 to 1, null for series that could not be tested (they do not count)
 * @param rate false discovery rate, by default 0.10
 * @throws RangeError where a p value is not from 0 to 1, or the rate is not above 0 and under 1.
 * @see Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.
 */
export function benjaminiHochberg(pValues: ReadonlyArray<number | null>, rate: number = 0.1): Discovery[] {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`rate must be above 0 and under 1, got ${rate}`);
  const tested: { p: number; index: number }[] = [];
  for (const [index, p] of pValues.entries()) {
    if (p === null) continue;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a p value must be from 0 to 1, got ${p}`);
    tested.push({ p, index });
  }
  tested.sort((a, b) => b.p - a.p);
  const found: Discovery[] = pValues.map(() => ({ adjusted: null, significant: false }));
  let adjusted = 1;
  for (const [above, { p, index }] of tested.entries()) {
    adjusted = Math.min(adjusted, p * (tested.length / (tested.length - above)));
    found[index] = { adjusted, significant: adjusted <= rate };
  }
  return found;
}
