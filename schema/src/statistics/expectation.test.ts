import { describe, expect, it } from 'vitest';
import { expectation } from './expectation.ts';
import { wilson } from './wilson.ts';

describe('expectation', () => {
  it('gives the mean and the share of those who got what they expected or more', () => {
    const { mean, share } = expectation([
      { value: -2, count: 4 },
      { value: -1, count: 6 },
      { value: 0, count: 20 },
      { value: 1, count: 15 },
      { value: 2, count: 5 },
    ]);
    expect(mean).toMatchObject({ n: 50, mean: (-8 - 6 + 15 + 10) / 50 });
    expect(share).toEqual({ numerator: 40, denominator: 50, value: 0.8, ...wilson(40, 50) });
  });

  it('refuses another scale', () => {
    expect(() => expectation([{ value: 3, count: 1 }])).toThrow(RangeError);
  });
});
