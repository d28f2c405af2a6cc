import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonMean } from './poissonMean.ts';

describe('poissonMean', () => {
  it('is a one-sided matter of the exponential for no event', () => {
    expect(poissonMean(0)).toEqual({ low: 0, high: -Math.log(0.025) });
  });

  // Inverse of the regularised incomplete gamma function (scipy 1.17, gammaincinv).
  it.each([
    [1, 0.0253178079842899, 5.5716433909389],
    [2, 0.242209278543965, 7.22468766772396],
    [3, 0.618672122895601, 8.76727306974232],
    [12, 6.20057510872222, 20.961585048177],
    [15, 8.39538613278332, 24.7402188714858],
    [16, 9.14538245364152, 25.9829975975609],
    [250, 219.967995630937, 282.987705042316],
    [1000, 938.973018407695, 1063.9521360163],
    [100000, 99381.1526637447, 100621.744739744],
    [5000000, 4995618.33452695, 5004384.56021717],
  ])('holds twelve digits for a count of %i', (count, low, high) => {
    const interval = poissonMean(count);
    expect(Math.abs(interval.low / low - 1)).toBeLessThan(1e-12);
    expect(Math.abs(interval.high / high - 1)).toBeLessThan(1e-12);
  });

  it('holds the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => {
        const { low, high } = poissonMean(count);
        return 0 < low && low < count && count < high;
      }),
    );
  });

  it('refuses counts that cannot be', () => {
    expect(() => poissonMean(-1)).toThrow(RangeError);
    expect(() => poissonMean(1.5)).toThrow(RangeError);
  });
});
