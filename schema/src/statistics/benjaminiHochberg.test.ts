import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjaminiHochberg.ts';

describe('benjaminiHochberg', () => {
  // Y. Benjamini, Y. Hochberg, JRSS B 57 (1995) 289-300, section 4.1: fifteen tests of thrombolysis; at 0.05 the
  // first four are found, where Bonferroni finds three. Adjusted values: scipy 1.17, false_discovery_control.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1.0,
  ];
  const found = (pValues: (number | null)[], rate?: number) =>
    benjaminiHochberg(pValues, rate).map(({ significant }) => significant);

  it('finds the four published discoveries at 0.05, and nine at 0.10', () => {
    expect(found(published, 0.05).filter(Boolean)).toHaveLength(4);
    expect(found(published).filter(Boolean)).toHaveLength(9);
  });

  it('gives the reference adjusted values', () => {
    const adjusted = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486,
      0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1,
    ];
    benjaminiHochberg(published).forEach((discovery, index) => {
      expect(discovery.adjusted).toBeCloseTo(adjusted[index] ?? Number.NaN, 12);
    });
  });

  it('answers in the order given and leaves out what was not tested', () => {
    expect(found([0.5, null, 0.001])).toEqual([false, false, true]);
    expect(benjaminiHochberg([null])).toEqual([{ adjusted: null, significant: false }]);
    expect(benjaminiHochberg([0.06, null, 0.04])).toEqual([
      { adjusted: 0.06, significant: true },
      { adjusted: null, significant: false },
      { adjusted: 0.06, significant: true },
    ]);
  });

  it('refuses what is no p value', () => {
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError);
    expect(() => benjaminiHochberg([0.1], 0)).toThrow(RangeError);
  });

  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));

  it('keeps the order of the p values, never lowers one, and never exceeds one', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const results = benjaminiHochberg(list);
        for (const [i, p] of list.entries()) {
          const adjusted = results[i]?.adjusted ?? Number.NaN;
          expect(adjusted).toBeGreaterThanOrEqual(p);
          expect(adjusted).toBeLessThanOrEqual(1);
          for (const [j, q] of list.entries()) {
            if (p <= q) expect(adjusted).toBeLessThanOrEqual(results[j]?.adjusted ?? Number.NaN);
          }
        }
      }),
    );
  });

  it('finds what the step-up procedure finds', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const rising = [...list].sort((a, b) => a - b);
        const last = rising.findLastIndex((p, index) => p * list.length <= 0.1 * (index + 1) * (1 - 1e-12));
        const loose = rising.findLastIndex((p, index) => p * list.length <= 0.1 * (index + 1) * (1 + 1e-12));
        fc.pre(last === loose);
        expect(found(list).filter(Boolean)).toHaveLength(last + 1);
      }),
    );
  });
});
