import jStat from 'jstat';
import { z95 } from './z95.ts';

/**
 * The 97.5 % quantile of Student's t distribution, as a two-sided 95 % interval needs it, to ten digits.
 *
 * @param df degrees of freedom, a whole number from 1 up
 * @throws RangeError for any other number of degrees of freedom.
 * @see M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.3-26.7.5.
 */
export function studentQuantile(df: number): number {
  if (!Number.isSafeInteger(df) || df < 1)
    throw new RangeError(`df must be a whole number from 1 up, got ${df}`);
  return df < 100 ? refined(df) : expanded(df);
}

/** jstat's inverse holds about eight digits; one Newton step on the exact distribution makes them fifteen. */
function refined(df: number): number {
  const t = jStat.studentt.inv(0.975, df);
  return t - (within(t, df) - 0.95) / (2 * jStat.studentt.pdf(t, df));
}

/** P(|T| ≤ t) as the finite sum that it is for whole degrees of freedom (26.7.3, 26.7.4). */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const odd = df % 2 === 1;
  const cosine = Math.cos(angle);
  let term = odd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < df; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** Expansion about the normal quantile (26.7.5), within 1e-10 from a hundred degrees of freedom up. */
function expanded(df: number): number {
  const z = z95;
  return (
    z +
    (z ** 3 + z) / (4 * df) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * df ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * df ** 4)
  );
}
