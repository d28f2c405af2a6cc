import { describe, expect, it } from 'vitest';
import { complaintRate } from './complaintRate.ts';
import { productRates } from './productRates.ts';

// golden/formulas.json, poisson_rate_ci95
const golden = [
  { k: 0, base: 500, rate: 0, low: 0, high: 7.3777589082 },
  { k: 3, base: 1000, rate: 3, low: 0.6186721229, high: 8.7672730697 },
  { k: 12, base: 4000, rate: 3, low: 1.5501437772, high: 5.240396262 },
  { k: 250, base: 52_000, rate: 4.8076923077, low: 4.2301537621, high: 5.4420712508 },
];

describe('the complaint rate', () => {
  it.each(golden)('of $k complaints in $base transactions has its exact interval', (known) => {
    const { rate, share } = complaintRate(known.k, known.base, 0);
    expect(rate.value).toBeCloseTo(known.rate, 9);
    expect(rate.low).toBeCloseTo(known.low, 9);
    expect(rate.high).toBeCloseTo(known.high, 9);
    expect(rate).toMatchObject({ numerator: known.k, denominator: known.base, sampleSize: known.base });
    expect(share.value).toBeCloseTo(known.rate / 1000, 12);
  });

  it('says why there is none without transactions', () => {
    const { rate, share, improveFirst } = complaintRate(3, 0, 0);
    expect(rate).toMatchObject({ value: null, reason: 'NO_TRANSACTIONS' });
    expect(share).toMatchObject({ value: null, reason: 'NO_TRANSACTIONS' });
    expect(improveFirst).toBeNull();
  });

  it('withholds the value of fewer than five transactions', () => {
    expect(complaintRate(1, 4, 0).rate).toMatchObject({ value: null, suppressed: true, sampleSize: 4 });
  });

  it('makes no share where orders have several complaints', () => {
    expect(complaintRate(3, 100, 0, { complaints: 3, orders: 3 }).share.value).toBe(0.03);
    expect(complaintRate(3, 100, 0, { complaints: 3, orders: 2 }).share.reason).toBe('SEVERAL_PER_ORDER');
    expect(complaintRate(101, 100, 0).share.reason).toBe('SEVERAL_PER_ORDER');
    expect(complaintRate(101, 100, 0).rate.value).toBe(1010);
  });

  it('is to be improved first above 5 %, not at it, and not on fewer than 30 transactions', () => {
    expect(complaintRate(5, 100, 0).improveFirst).toBe(false);
    expect(complaintRate(6, 100, 0).improveFirst).toBe(true);
    expect(complaintRate(29, 29, 0).improveFirst).toBeNull();
  });
});

describe('rates by product and step', () => {
  const buckets = [
    { from: '2026-01-01', to: '2026-02-01', complete: true },
    { from: '2026-02-01', to: '2026-02-15', complete: false },
  ];

  it('hold complaints of a step against transactions of it, the highest first', () => {
    const lines = productRates(
      [
        { value: 'Tea', day: '2026-02-03', count: 4 },
        { value: 'Tea', day: '2026-01-31', count: 1 },
        { value: 'Rice', day: '2026-01-05', count: 7 },
      ],
      [
        { value: 'Tea', day: '2026-01-01', count: 100 },
        { value: 'Rice', day: '2026-01-20', count: 100 },
        { value: 'Soap', day: '2026-01-20', count: 50 },
      ],
      buckets,
      0,
    );
    const shown = lines.map(({ product, from, rate, improveFirst }) => [
      from,
      product,
      rate.value,
      improveFirst,
    ]);
    expect(shown).toEqual([
      ['2026-01-01', 'Rice', 70, true],
      ['2026-01-01', 'Tea', 10, false],
      ['2026-01-01', 'Soap', 0, false],
      ['2026-02-01', 'Tea', null, null],
    ]);
  });
});
