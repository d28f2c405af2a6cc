import type { Day, Instant } from '../time/calendarDay.ts';
import type { Bucket } from '../time/period.ts';
import { type ComplaintRate, complaintRate } from './complaintRate.ts';

/** A count of one product on one day. */
export interface CountOfDay {
  /** Product. */
  readonly value: string;
  readonly day: Day;
  readonly count: number;
}

/** Complaints of one product in one step of time, held against its transactions. */
export interface ProductRate extends ComplaintRate, Bucket {
  readonly product: string;
}

function byProductAndStep(counts: readonly CountOfDay[], buckets: readonly Bucket[]): Map<string, number> {
  const sums = new Map<string, number>();
  const sorted = counts.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  let step = 0;
  for (const { value, day, count } of sorted) {
    while (step < buckets.length && day >= (buckets[step]?.to ?? '')) step += 1;
    const key = `${step}\u0001${value}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

/**
 * Complaint rates by product and step of time, such as months (rules.md, R20): step by step, in each the
 * highest rate first, and those without transactions last. A product stands in the steps in which it has
 * complaints or transactions.
 */
export function productRates(
  complaints: readonly CountOfDay[],
  transactions: readonly CountOfDay[],
  buckets: readonly Bucket[],
  asOf: Instant,
  mark?: number,
): readonly ProductRate[] {
  const [received, made] = [complaints, transactions].map((counts) => byProductAndStep(counts, buckets));
  const products = [...new Set([...complaints, ...transactions].map(({ value }) => value))].sort();
  return buckets.flatMap((bucket, step) =>
    products
      .map((product) => {
        const key = `${step}\u0001${product}`;
        return { product, received: received?.get(key) ?? 0, made: made?.get(key) ?? 0 };
      })
      .filter((line) => line.received > 0 || line.made > 0)
      .map((line) => ({
        product: line.product,
        ...bucket,
        ...complaintRate(line.received, line.made, asOf, null, mark),
      }))
      .sort((a, b) => (b.rate.value ?? -1) - (a.rate.value ?? -1)),
  );
}
