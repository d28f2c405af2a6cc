import { requireCount } from './distribution.ts';
import type { Interval } from './estimate.ts';
import { z95 } from './z95.ts';

const TAIL = 0.025;

/**
 * Exact (Garwood) interval at 95 % of the mean of a Poisson count, to twelve digits.
 *
 * Low is the mean under which `count` or more has a chance of 2.5 %, high the mean under which `count` or
 * fewer has it: the quantiles of Gamma(count) and Gamma(count + 1). jstat's inverse of the gamma distribution
 * is right to eleven digits and slow for millions, so both are found here by Newton's method on the sums.
 *
 * @throws RangeError where count is not a whole number from 0 up.
 * @see F. Garwood, Biometrika 28 (1936) 437-442.
 */
export function poissonMean(count: number): Interval {
  requireCount('count', count);
  if (count === 0) return { low: 0, high: -Math.log(TAIL) };
  return {
    low: solve(count, start(count, -z95), upperTail),
    high: solve(count, start(count + 1, z95), lowerTail),
  };
}

/** Wilson and Hilferty's cube, within a few percent even for a count of one (PNAS 17 (1931) 684-688). */
function start(shape: number, z: number): number {
  return shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
}

/** A tail divided by the chance of exactly `count`, and how fast the tail's logarithm moves with the mean. */
interface Tail {
  readonly ratio: number;
  readonly slope: number;
}

/** P(X ≥ count), summed from count upward. */
function upperTail(count: number, mean: number): Tail {
  let ratio = 0;
  let k = count;
  for (let term = 1; ratio + term !== ratio; term *= mean / k) {
    ratio += term;
    k++;
  }
  return { ratio, slope: count / mean / ratio };
}

/** P(X ≤ count), summed from count downward. */
function lowerTail(count: number, mean: number): Tail {
  let ratio = 0;
  let k = count;
  for (let term = 1; ratio + term !== ratio; term *= k-- / mean) ratio += term;
  return { ratio, slope: -1 / ratio };
}

/** The logarithm of a tail is concave in the mean, so that Newton's steps close in from one side. */
function solve(count: number, first: number, tail: (count: number, mean: number) => Tail): number {
  let mean = first;
  for (let round = 0; round < 50; round++) {
    const { ratio, slope } = tail(count, mean);
    const step = (Math.log(ratio) + logChance(count, mean) - Math.log(TAIL)) / slope;
    mean -= step;
    if (Math.abs(step) <= 1e-14 * mean) break;
  }
  return mean;
}

/** ln P(X = count), in the form that keeps its digits for large counts (C. Loader, 2000). */
function logChance(count: number, mean: number): number {
  const excess = (mean - count) / count;
  return -count * (excess - Math.log1p(excess)) - 0.5 * Math.log(2 * Math.PI * count) - stirlingError(count);
}

/** ln(count!) less Stirling's formula. */
function stirlingError(count: number): number {
  if (count >= 16)
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / count ** 2) / count ** 2) / count ** 2) / count;
  let logFactorial = 0;
  for (let k = 2; k <= count; k++) logFactorial += Math.log(k);
  return logFactorial - (count + 0.5) * Math.log(count) + count - 0.5 * Math.log(2 * Math.PI);
}
