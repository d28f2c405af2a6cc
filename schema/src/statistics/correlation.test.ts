import { describe, expect, it } from 'vitest';
import { correlation } from './correlation.ts';

describe('the correlation of two series', () => {
  it('is that of the example in the manual of R, cor.test', () => {
    // Hollander and Wolfe (1973), p. 187 f.: lightness and quality of canned tuna.
    const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const quality = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
    const { value, low, high } = correlation(lightness.map((x, index) => [x, quality[index] ?? 0]));
    expect(value).toBeCloseTo(0.5711816, 7);
    expect(low).toBeCloseTo(-0.1497426, 7);
    expect(high).toBeCloseTo(0.8955795, 7);
  });

  it('is 1 or -1 on a line, with nothing around it', () => {
    const line = [1, 2, 3, 4].map((x): [number, number] => [x, 7 - 2 * x]);
    expect(correlation(line)).toEqual({ value: -1, low: -1, high: -1 });
  });

  it.each([
    ['under two pairs', [[1, 2]]],
    ['where one side stands still', [1, 2, 3, 4].map((x) => [x, 0.1])],
  ])('is unknown %s', (_what, pairs) => {
    expect(correlation(pairs as [number, number][])).toEqual({ value: null, low: null, high: null });
  });

  it('has no interval under four pairs', () => {
    expect(
      correlation([
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
    ).toMatchObject({ value: 0.5, low: null, high: null });
  });
});
