/** How likely a binomial count is to be at most, and at least, what it was. */
export interface BinomialTails {
  readonly atMost: number;
  readonly atLeast: number;
  /** Of the count itself, part of both. */
  readonly at: number;
}

/**
 * Both tails of a binomial distribution at `x`, each with `x` itself, to about 1e-12: the terms are summed as
 * multiples of the largest one, from which each follows by its ratio to the next.
 *
 * @param n trials
 * @param odds probability of one against that of none, above 0
 */
export function binomialTails(x: number, n: number, odds: number): BinomialTails {
  const mode = Math.min(n, Math.floor((n + 1) * (odds / (1 + odds))));
  let below = 0;
  let above = 0;
  let at = 0;
  const add = (k: number, weight: number) => {
    if (k < x) below += weight;
    else if (k > x) above += weight;
    else at = weight;
  };
  for (let k = mode, weight = 1; k <= n && weight > 0; k += 1) {
    add(k, weight);
    weight *= ((n - k) / (k + 1)) * odds;
  }
  for (let k = mode, weight = 1; k > 0 && weight > 0; k -= 1) {
    weight *= k / (n - k + 1) / odds;
    add(k - 1, weight);
  }
  const total = below + at + above;
  return { atMost: (below + at) / total, atLeast: (at + above) / total, at: at / total };
}
