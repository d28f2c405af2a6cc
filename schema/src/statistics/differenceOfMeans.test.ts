import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfMeans } from './differenceOfMeans.ts';

const each = (values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

describe('differenceOfMeans', () => {
  // Student's sleep data as R documents it, t.test(extra ~ group, data = sleep): df = 17.776,
  // interval -3.3654832 to 0.2054832, means 0.75 and 2.33.
  it("gives Welch's interval of Student's sleep data", () => {
    const difference = differenceOfMeans(
      each([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]),
      each([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
    );
    expect(difference.value).toBeCloseTo(-1.58, 12);
    expect(difference.low).toBeCloseTo(-3.3654832, 7);
    expect(difference.high).toBeCloseTo(0.2054832, 7);
  });

  it('has no bounds from a single answer and nothing from none', () => {
    expect(differenceOfMeans(each([3]), each([1, 2]))).toEqual({ value: 1.5, low: null, high: null });
    expect(differenceOfMeans([], each([1, 2]))).toEqual({ value: null, low: null, high: null });
  });

  it('has no spread where neither side has', () => {
    expect(differenceOfMeans([{ value: 5, count: 9 }], [{ value: 4, count: 9 }])).toEqual({
      value: 1,
      low: 1,
      high: 1,
    });
  });

  it('holds the difference and turns its sign with the sides', () => {
    const distributions = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 10 }), count: fc.nat(1000) }),
    );
    fc.assert(
      fc.property(distributions, distributions, (first, second) => {
        const { value, low, high } = differenceOfMeans(first, second);
        fc.pre(value !== null && low !== null && high !== null);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(differenceOfMeans(second, first).low).toBeCloseTo(-high, 10);
      }),
    );
  });
});
