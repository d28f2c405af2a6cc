import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from './mannWhitney.ts';

const each = (values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

describe('mannWhitney', () => {
  // data/golden/formulas.json: mann_whitney.
  it('gives the reference test with ties', () => {
    const a = [5, 4, 4, 3, 5, 2, 5, 5, 4, 3, 1, 5];
    const b = [3, 4, 2, 2, 5, 3, 1, 2, 4, 3, 3, 2, 1];
    const test = mannWhitney(each(a), each(b));
    expect(test).toMatchObject({ n1: 12, n2: 13, u1: 116.5, u2: 39.5 });
    expect(test.z).toBeCloseTo(2.141600656, 9);
    expect(test.p).toBeCloseTo(0.0322256309, 10);
    expect(test.pContinuity).toBeCloseTo(0.0345334074, 10);
    expect(test.effect).toBeCloseTo(0.7467948718, 10);
  });

  // scipy.stats.mannwhitneyu, example of its documentation: age at diagnosis of diabetes, method asymptotic.
  it('gives the test that SciPy documents', () => {
    const test = mannWhitney(each([19, 22, 16, 29, 24]), each([20, 11, 17, 12]));
    expect(test).toMatchObject({ u1: 17, u2: 3 });
    expect(test.pContinuity).toBeCloseTo(0.11134688653314041, 12);
  });

  it('finds no difference where all answers are equal', () => {
    const test = mannWhitney([{ value: 4, count: 9 }], [{ value: 4, count: 2 }]);
    expect(test).toMatchObject({ effect: 0.5, z: 0, p: 1, pContinuity: 1 });
  });

  it('tests nothing where one side is empty', () => {
    expect(mannWhitney([], [{ value: 4, count: 2 }])).toMatchObject({
      n1: 0,
      n2: 2,
      effect: null,
      z: null,
      p: null,
    });
  });

  const distributions = fc.array(fc.record({ value: fc.integer({ min: 1, max: 10 }), count: fc.nat(50) }));

  it('counts every pair of answers', () => {
    fc.assert(
      fc.property(distributions, distributions, (first, second) => {
        const { u1, u2, n1, n2 } = mannWhitney(first, second);
        let higher = 0;
        for (const a of first) {
          for (const b of second) {
            if (a.value > b.value) higher += a.count * b.count;
            if (a.value === b.value) higher += (a.count * b.count) / 2;
          }
        }
        expect(u1).toBe(higher);
        expect(u1 + u2).toBe(n1 * n2);
      }),
    );
  });

  it('keeps p and effect within 0 and 1 and mirrors with the sides', () => {
    fc.assert(
      fc.property(distributions, distributions, (first, second) => {
        const one = mannWhitney(first, second);
        const other = mannWhitney(second, first);
        fc.pre(one.effect !== null && one.p !== null && one.pContinuity !== null);
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p).toBeLessThanOrEqual(one.pContinuity);
        expect(one.pContinuity).toBeLessThanOrEqual(1);
        expect(one.effect + (other.effect ?? 0)).toBeCloseTo(1, 12);
        expect(other.z).toBeCloseTo(-(one.z ?? 0), 12);
      }),
    );
  });
});
