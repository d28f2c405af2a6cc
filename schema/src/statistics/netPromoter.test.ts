import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoter } from './netPromoter.ts';

describe('netPromoter', () => {
  // data/golden/formulas.json: nps.
  it('gives the reference score and interval of half, a third and a sixth of 324', () => {
    const { value, low, high } = netPromoter(162, 108, 54);
    expect(value).toBeCloseTo(33.3333333333, 10);
    expect(low).toBeCloseTo(24.945251413, 9);
    expect(high).toBeCloseTo(41.1097944585, 10);
  });

  it('is cut at 100 for ten promoters alone', () => {
    const { value, low, high } = netPromoter(10, 0, 0);
    expect(value).toBe(100);
    expect(low).toBeCloseTo(47.5035515448, 10);
    expect(high).toBe(100);
  });

  it('knows nothing without an answer', () => {
    expect(netPromoter(0, 0, 0)).toEqual({ value: null, low: null, high: null });
  });

  it('refuses counts that cannot be', () => {
    expect(() => netPromoter(-1, 0, 0)).toThrow(RangeError);
    expect(() => netPromoter(1, 0.5, 0)).toThrow(RangeError);
  });

  const count = fc.nat(1_000_000);

  it('stays within ±100 and holds the score', () => {
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const { value, low, high } = netPromoter(promoters, passives, detractors);
        if (value === null || low === null || high === null) throw new Error('answers were given');
        return -100 <= low && low <= value && value <= high && high <= 100;
      }),
    );
  });

  it('turns its sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const one = netPromoter(promoters, passives, detractors);
        const other = netPromoter(detractors, passives, promoters);
        expect(other.value ?? 0).toBeCloseTo(-(one.value ?? 0), 10);
        expect(other.low ?? 0).toBeCloseTo(-(one.high ?? 0), 10);
      }),
    );
  });
});
