import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertScale } from './convertScale.ts';

describe('convertScale', () => {
  it('runs from 0 at the lowest to 100 at the highest answer', () => {
    expect(convertScale(1, { min: 1, max: 5 })).toBe(0);
    expect(convertScale(3, { min: 1, max: 5 })).toBe(50);
    expect(convertScale(5, { min: 1, max: 5 })).toBe(100);
    expect(convertScale(-1, { min: -2, max: 2 })).toBe(25);
  });

  // data/golden/formulas.json: csat and acsi.
  it('converts the reference means', () => {
    expect(convertScale(4.2416666667, { min: 1, max: 5 })).toBeCloseTo(81.0416666667, 8);
    expect(convertScale(0.38 * 8.2 + 0.33 * 7.6 + 0.29 * 7.1, { min: 1, max: 10 })).toBeCloseTo(
      74.2555555556,
      10,
    );
    expect(convertScale((8.2 + 7.6 + 7.1) / 3, { min: 1, max: 10 })).toBeCloseTo(73.7037037037, 10);
  });

  it('refuses a scale without extent', () => {
    expect(() => convertScale(1, { min: 5, max: 5 })).toThrow(RangeError);
    expect(() => convertScale(1, { min: 5, max: 1 })).toThrow(RangeError);
  });

  it('converts a mean to the mean of the converted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (values) => {
        const scale = { min: 1, max: 10 };
        const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
        expect(convertScale(mean(values), scale)).toBeCloseTo(
          mean(values.map((value) => convertScale(value, scale))),
          9,
        );
      }),
    );
  });
});
