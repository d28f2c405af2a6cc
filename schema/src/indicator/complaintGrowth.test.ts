import { describe, expect, it } from 'vitest';
import { complaintGrowth } from './complaintGrowth.ts';

const days = { kind: 'DAYS', now: 31, before: 31 } as const;
const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
const counts = (record: Record<string, number>) =>
  Object.entries(record).map(([code, count]) => ({ code, count }));

describe('growth of categories', () => {
  it('tells by how much, and which of many grew more than chance explains', () => {
    const lines = complaintGrowth(
      counts({ WAIT: 60, PRICE: 22, DAMAGE: 3 }),
      counts({ WAIT: 30, PRICE: 20, CLEAN: 8 }),
      days,
      0,
      byCode,
    );
    expect(lines.map(({ code, now, before }) => [code, now, before])).toEqual([
      ['WAIT', 60, 30],
      ['DAMAGE', 3, 0],
      ['PRICE', 22, 20],
      ['CLEAN', 0, 8],
    ]);
    const [wait, damage, price, clean] = lines;
    expect(wait?.ratio.value).toBeCloseTo(2, 12);
    expect(wait).toMatchObject({ significant: true });
    expect(damage).toMatchObject({
      ratio: { value: null, reason: 'NONE_BEFORE' },
      p: null,
      significant: null,
    });
    expect(price).toMatchObject({ significant: false });
    // Eight against none: 2/256, the second smallest of three tests.
    expect(clean?.p).toBeCloseTo(2 / 256, 12);
    expect(clean?.adjusted).toBeCloseTo((2 / 256) * (3 / 2), 12);
  });

  it('takes the length of the periods into account', () => {
    const [line] = complaintGrowth(
      counts({ A: 30 }),
      counts({ A: 15 }),
      { ...days, before: 15.5 },
      0,
      byCode,
    );
    expect(line?.ratio.value).toBeCloseTo(1, 12);
    expect(line?.significant).toBe(false);
  });

  it('withholds the ratio of fewer than five complaints', () => {
    const [line] = complaintGrowth(counts({ A: 2 }), counts({ A: 1 }), days, 0, byCode);
    expect(line).toMatchObject({ now: 2, before: 1, ratio: { value: null, suppressed: true }, p: null });
  });
});
