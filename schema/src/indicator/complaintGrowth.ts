import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { compareCounts } from '../statistics/compareCounts.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { CategoryCount } from './complaintFigures.ts';
import { type Measure, measure, noMeasure } from './measure.ts';

/** What complaints of two periods are held against: days, or transactions where both periods have them. */
export interface GrowthBase {
  readonly kind: 'DAYS' | 'TRANSACTIONS';
  readonly now: number;
  readonly before: number;
}

/** How a category grew. */
export interface CategoryGrowth {
  readonly code: string;
  readonly now: number;
  readonly before: number;
  /** Rate now / rate before. */
  readonly ratio: Measure;
  readonly p: number | null;
  /** p among all categories tested together. */
  readonly adjusted: number | null;
  readonly significant: boolean | null;
}

/** False discovery rate of categories tested together (indicators.md, Trend and signals). */
const discoveryRate = 0.1;

/**
 * How each category grew: the ratio of its rates with the exact interval, an exact test, and the tests of all
 * categories judged together by Benjamini and Hochberg. The most grown by count first.
 *
 * @param ties Orders categories that grew by the same count.
 */
export function complaintGrowth(
  now: readonly CategoryCount[],
  before: readonly CategoryCount[],
  base: GrowthBase,
  asOf: Instant,
  ties: (a: CategoryCount, b: CategoryCount) => number,
): readonly CategoryGrowth[] {
  const [counts, earlier] = [now, before].map(
    (list) => new Map(list.map(({ code, count }) => [code, count] as const)),
  );
  const codes = [...new Set([...now, ...before].map(({ code }) => code))];
  const unit = base.kind === 'DAYS' ? 'day' : 'transaction';
  const formula = `complaints a ${unit} now / complaints a ${unit} before; exact conditional`;
  const tested = codes.map((code) => {
    const [x, y] = [counts?.get(code) ?? 0, earlier?.get(code) ?? 0];
    const parts = { sampleSize: x + y, formula, scale: '0-', asOf };
    const { p, ...ratio } = compareCounts(x, base.now, y, base.before);
    // Without a complaint before there is nothing that it could be a multiple of.
    const figure =
      y === 0
        ? noMeasure('NONE_BEFORE', parts)
        : measure({ ...parts, ...ratio, numerator: x, denominator: y });
    return { code, now: x, before: y, ratio: figure, p: x + y < 5 ? null : p };
  });
  const found = benjaminiHochberg(
    tested.map(({ p }) => p),
    discoveryRate,
  );
  return tested
    .map((line, index) => {
      const { adjusted = null, significant = false } = found[index] ?? {};
      return { ...line, adjusted, significant: line.p === null ? null : significant };
    })
    .sort(
      (a, b) =>
        b.now - b.before - (a.now - a.before) ||
        ties({ code: a.code, count: a.now }, { code: b.code, count: b.now }),
    );
}
