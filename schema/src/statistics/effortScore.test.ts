import { describe, expect, it } from 'vitest';
import { effortScore } from './effortScore.ts';
import { wilson } from './wilson.ts';

describe('effortScore', () => {
  it('gives the mean and the share of five and more', () => {
    const { mean, share } = effortScore([
      { value: 7, count: 10 },
      { value: 6, count: 20 },
      { value: 5, count: 10 },
      { value: 4, count: 5 },
      { value: 1, count: 5 },
    ]);
    expect(mean).toMatchObject({ n: 50, mean: (70 + 120 + 50 + 20 + 5) / 50 });
    expect(share).toEqual({ numerator: 40, denominator: 50, value: 0.8, ...wilson(40, 50) });
  });

  it('knows nothing without an answer', () => {
    expect(effortScore([]).mean.mean).toBeNull();
    expect(effortScore([]).share.value).toBeNull();
  });

  it('refuses another scale', () => {
    expect(() => effortScore([{ value: 8, count: 1 }])).toThrow(RangeError);
    expect(() => effortScore([{ value: 0, count: 1 }])).toThrow(RangeError);
  });
});
