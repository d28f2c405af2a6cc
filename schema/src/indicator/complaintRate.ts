import { poissonRate } from '../statistics/poissonRate.ts';
import { sampleStanding } from '../statistics/sampleStanding.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, measure, noMeasure, shareMeasure } from './measure.ts';

/** Share of transactions with a complaint above which a product is to be improved first (rules.md, R20). */
export const improveFirstMark = 0.05;

/** Complaints held against transactions. */
export interface ComplaintRate {
  /** Per 1,000 transactions. */
  readonly rate: Measure;
  /** 0 to 1; none where an order has several complaints. */
  readonly share: Measure;
  /** Whether the rate is above the mark; null under 30 transactions. */
  readonly improveFirst: boolean | null;
}

/** Orders among complaints that name one. */
export interface OrderCount {
  readonly complaints: number;
  readonly orders: number;
}

const formulas = {
  rate: 'complaints received / transactions × 1,000; exact Poisson',
  share: 'complaints received / transactions, one complaint an order; Wilson',
} as const;

/**
 * Complaints per 1,000 transactions with the exact Poisson interval, and as a share with Wilson's where an
 * order has at most one complaint (indicators.md, Complaints).
 *
 * @param orders Orders that the complaints name, where that is known: several complaints about one order make
 * no share.
 * @param mark Share of transactions above which something is to be improved first.
 */
export function complaintRate(
  complaints: number,
  transactions: number,
  asOf: Instant,
  orders: OrderCount | null = null,
  mark: number = improveFirstMark,
): ComplaintRate {
  const sampleSize = Math.max(0, transactions);
  const rateParts = { sampleSize, formula: formulas.rate, scale: 'per 1,000', asOf };
  const shareParts = { sampleSize, formula: formulas.share, scale: '0-1', asOf };
  if (sampleSize === 0) {
    return {
      rate: noMeasure('NO_TRANSACTIONS', rateParts),
      share: noMeasure('NO_TRANSACTIONS', shareParts),
      improveFirst: null,
    };
  }
  const rate = measure({
    ...rateParts,
    ...poissonRate(complaints, sampleSize),
    numerator: complaints,
    denominator: sampleSize,
  });
  const several = complaints > sampleSize || (orders !== null && orders.complaints > orders.orders);
  return {
    rate,
    share: several
      ? noMeasure('SEVERAL_PER_ORDER', shareParts)
      : shareMeasure(complaints, sampleSize, formulas.share, asOf),
    improveFirst: sampleStanding(sampleSize).ranked ? complaints > mark * sampleSize : null,
  };
}
