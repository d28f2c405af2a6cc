import { answers, type Distribution } from './distribution.ts';
import { pValue } from './pValue.ts';

/** Result of the Mann-Whitney test; z, p and effect are null where a side has no answers. */
export interface MannWhitney {
  readonly n1: number;
  readonly n2: number;
  /** Pairs in which the first is higher, a tie counting one half; u1 + u2 = n1·n2. */
  readonly u1: number;
  readonly u2: number;
  /** u1/(n1·n2): chance that an answer of the first is higher than one of the second; 0.5 is no difference. */
  readonly effect: number | null;
  /** Normal approximation with tie correction, positive where the first is higher. */
  readonly z: number | null;
  /** Two-sided p value of z. */
  readonly p: number | null;
  /** Two-sided p value with continuity correction, a little above p. */
  readonly pContinuity: number | null;
}

/**
 * Mann-Whitney U test of two distributions of answers on one scale.
 *
 * The variance is `n1·n2/12 · ((N + 1) − Σ(t³ − t)/(N(N − 1)))` over the ties t. Where all answers are equal
 * there is no difference to test: z is 0 and p is 1.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 * @see H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50-60.
 */
export function mannWhitney(first: Distribution, second: Distribution): MannWhitney {
  const [n1, n2] = [answers(first), answers(second)];
  if (n1 === 0 || n2 === 0) {
    return { n1, n2, u1: 0, u2: 0, effect: null, z: null, p: null, pContinuity: null };
  }
  let [u1, ties, below] = [0, 0, 0];
  for (const { ours, theirs } of sideBySide(first, second)) {
    const tied = ours + theirs;
    u1 += ours * (below + theirs / 2);
    ties += tied ** 3 - tied;
    below += theirs;
  }
  const pairs = n1 * n2;
  const n = n1 + n2;
  const sd = Math.sqrt((pairs / 12) * Math.max(0, n + 1 - ties / (n * (n - 1))));
  const excess = u1 - pairs / 2;
  const z = sd === 0 ? 0 : excess / sd;
  const zContinuity = sd === 0 ? 0 : Math.max(0, Math.abs(excess) - 0.5) / sd;
  return {
    n1,
    n2,
    u1,
    u2: pairs - u1,
    effect: u1 / pairs,
    z,
    p: pValue(z),
    pContinuity: pValue(zContinuity),
  };
}

/** The counts of both for each value, by rising value. */
function sideBySide(first: Distribution, second: Distribution): { ours: number; theirs: number }[] {
  const counts = new Map<number, { ours: number; theirs: number }>();
  const at = (value: number) => {
    const known = counts.get(value) ?? { ours: 0, theirs: 0 };
    counts.set(value, known);
    return known;
  };
  for (const { value, count } of first) at(value).ours += count;
  for (const { value, count } of second) at(value).theirs += count;
  return [...counts].sort(([a], [b]) => a - b).map(([, both]) => both);
}
