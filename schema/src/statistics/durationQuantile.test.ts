import { describe, expect, it } from 'vitest';
import { durationQuantile } from './durationQuantile.ts';

const closed = (times: readonly number[]) => times.map((time) => ({ time, open: false }));
const open = (times: readonly number[]) => times.map((time) => ({ time, open: true }));

describe('durationQuantile', () => {
  it('is exact over the closed cases while at most a tenth are open', () => {
    expect(durationQuantile([...closed([1, 2, 3, 4, 5, 6, 7, 8, 9]), ...open([30])], 0.5)).toEqual({
      ...{ value: 5, low: 2, high: 8 },
      closed: 9,
      open: 1,
      method: 'EXACT',
    });
  });

  it('counts the open cases in where they are more than a tenth', () => {
    expect(durationQuantile([...closed([1, 2, 3, 4, 5, 6, 7, 8]), ...open([30, 31])], 0.5)).toEqual({
      ...{ value: 5, low: null, high: null },
      closed: 8,
      open: 2,
      method: 'KAPLAN_MEIER',
    });
  });

  it('says that it does not know while most are open', () => {
    expect(durationQuantile([...closed([1]), ...open([30, 31])], 0.5).value).toBeNull();
    expect(durationQuantile([], 0.5)).toEqual({
      ...{ value: null, low: null, high: null },
      ...{ closed: 0, open: 0, method: 'EXACT' },
    });
  });

  it('refuses a negative time: it is to be marked and left out before', () => {
    expect(() => durationQuantile(closed([-1]), 0.5)).toThrow(RangeError);
  });
});
