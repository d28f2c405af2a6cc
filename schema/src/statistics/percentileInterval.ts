import type { Estimate } from './estimate.ts';
import { percentileOfRanked } from './percentile.ts';
import type { Ranked } from './ranked.ts';

/** Half of what a 95 % interval leaves out. */
const left = 0.025;

/** Terms of a binomial distribution, as multiples of the largest one, from the first that is not negligible. */
function binomialTerms(n: number, p: number): { readonly first: number; readonly terms: readonly number[] } {
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const [below, above]: [number[], number[]] = [[], []];
  const negligible = 1e-18;
  for (let k = mode, term = 1; k <= n && term > negligible; k += 1) {
    above.push(term);
    term *= ((n - k) / (k + 1)) * odds;
  }
  for (let k = mode, term = 1; k > 0; k -= 1) {
    term *= k / (n - k + 1) / odds;
    if (term <= negligible) break;
    below.push(term);
  }
  return { first: mode - below.length, terms: [...below.reverse(), ...above] };
}

/** How many terms from one end stay within what the interval leaves out there. */
function within(terms: Iterable<number>, most: number): number {
  let [count, sum] = [0, 0];
  for (const term of terms) {
    sum += term;
    if (sum > most) break;
    count += 1;
  }
  return count;
}

/**
 * The ranks, from 0, of the values between which a percentile lies in at least 95 of 100 samples; null where no value
 * of so small a sample bounds it on that side, and for the ends, 0 and 1.
 */
export function percentileRanks(
  n: number,
  p: number,
): { readonly low: number | null; readonly high: number | null } {
  if (n === 0 || p <= 0 || p >= 1) return { low: null, high: null };
  const { first, terms } = binomialTerms(n, p);
  const most = left * terms.reduce((sum, term) => sum + term, 0);
  const low = first + within(terms, most) - 1;
  const high = first + terms.length - 1 - within(terms.toReversed(), most);
  return { low: low < 0 ? null : low, high: high >= n ? null : high };
}

/**
 * Percentile of values with the interval at 95 % between two of them, whatever their distribution: exact by the
 * binomial distribution, and wider than it needs to be where values are equal.
 *
 * @param p 0 to 1
 * @throws RangeError where p is not from 0 to 1.
 * @see M. J. Campbell, M. J. Gardner, British Medical Journal 296 (1988) 1454-1456.
 */
export function percentileInterval(values: Ranked, p: number): Estimate {
  const { low, high } = percentileRanks(values.n, p);
  return {
    value: percentileOfRanked(values, p),
    low: low === null ? null : values.at(low),
    high: high === null ? null : values.at(high),
  };
}
