import { z95 } from './z95.ts';

/**
 * The 97.5 % quantile of Student's t distribution, as a two-sided 95 % interval needs it, to twelve digits.
 *
 * jstat's inverse is right to eight digits and wrong from a hundred million degrees of freedom, so the quantile
 * is found here by Newton's method on a series of positive terms.
 *
 * @param df degrees of freedom from 1 up, not necessarily whole
 * @throws RangeError for any other number.
 * @see M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.5.4, 26.7.1, 26.7.5.
 */
export function studentQuantile(df: number): number {
  if (!(df >= 1 && Number.isFinite(df))) throw new RangeError(`df must be finite and from 1 up, got ${df}`);
  const peak = densityAtZero(df);
  let t = z95 + (z95 ** 3 + z95) / (4 * df);
  for (let round = 0; round < 50; round++) {
    const density = peak * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
    const step = centralOverDensity(t, df) - 0.475 / density;
    t -= step;
    if (Math.abs(step) <= 1e-14 * t) break;
  }
  return t;
}

/** P(0 < T < t) divided by the density at t (26.5.4). */
function centralOverDensity(t: number, df: number): number {
  const sine2 = (t * t) / (df + t * t);
  let sum = 0;
  for (let term = 1, k = 1; sum + term !== sum; k += 2) {
    sum += term;
    term *= ((df + k) / (k + 2)) * sine2;
  }
  return t * sum;
}

/** Γ((df + 1)/2) / (√(π·df)·Γ(df/2)); the ratio by its asymptotic series, moved up to where that holds. */
function densityAtZero(df: number): number {
  let factor = 1;
  let x = df / 2;
  for (; x < 20; x++) factor *= x / (x + 0.5);
  const logRatio = (-1 / 8 + (1 / 192 - (1 / 640 - 17 / 14336 / x ** 2) / x ** 2) / x ** 2) / x;
  return factor * Math.exp(logRatio) * Math.sqrt(x / (Math.PI * df));
}
