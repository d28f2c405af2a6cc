import { studentQuantile } from '../statistics/studentQuantile.ts';

/** Bounds of a mean as anybody may see them. */
export interface PublicInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Student's t interval at 95 % of the mean of a public score, rounded outwards so that it tells little of single
 * ratings: to tenths from 100 ratings, to halves below; on 0-100 to whole numbers and to fives. It is cut at the
 * ends of the scale.
 *
 * @param n Ratings, two or more.
 * @param sum Sum of the scores.
 * @param squares Sum of their squares.
 * @see Student, Biometrika 6 (1908) 1-25.
 */
export function publicInterval(
  n: number,
  sum: number,
  squares: number,
  { worst, best }: { readonly worst: number; readonly best: number },
): PublicInterval {
  const mean = sum / n;
  const variance = Math.max(0, squares - n * mean ** 2) / (n - 1);
  const half = studentQuantile(n - 1) * Math.sqrt(variance / n);
  const fine = n >= 100;
  const parts = best - worst > 10 ? (fine ? 1 : 0.2) : fine ? 10 : 2;
  // A bound that lies on a step stays there, whatever the last digit of the computation says.
  const tiny = 1e-9;
  return {
    low: Math.max(worst, Math.floor((mean - half) * parts + tiny) / parts),
    high: Math.min(best, Math.ceil((mean + half) * parts - tiny) / parts),
  };
}
