import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalQuantile } from './kaplanMeier.ts';

const closed = (times: readonly number[]) => times.map((time) => ({ time, open: false }));
const open = (times: readonly number[]) => times.map((time) => ({ time, open: true }));

describe('kaplanMeier', () => {
  // Remission of leukaemia in weeks: E. J. Freireich and others, Blood 21 (1963) 699-716; the estimate as published
  // in E. A. Gehan, Biometrika 52 (1965) 203-223, and D. R. Cox, D. Oakes, Analysis of Survival Data (1984).
  const treated = [
    ...closed([6, 6, 6, 7, 10, 13, 16, 22, 23]),
    ...open([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
  ];
  const placebo = closed([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

  it('gives the published estimate with censored times', () => {
    const steps = kaplanMeier(treated);
    expect(steps.map(({ time, atRisk, closed: events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    published.forEach((value, index) => {
      expect(steps[index]?.remaining).toBeCloseTo(value, 3);
    });
  });

  it('gives the published medians', () => {
    expect(survivalQuantile(kaplanMeier(treated), 0.5)).toBe(23);
    expect(survivalQuantile(kaplanMeier(placebo), 0.5)).toBe(8);
  });

  // R, package survival, survfit(Surv(time, status) ~ x, data = aml): medians 31 and 23.
  it('gives the medians that R prints for acute myelogenous leukaemia', () => {
    const maintained = [...closed([9, 13, 18, 23, 31, 34, 48]), ...open([13, 28, 45, 161])];
    const others = [...closed([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45]), ...open([16])];
    expect(survivalQuantile(kaplanMeier(maintained), 0.5)).toBe(31);
    expect(survivalQuantile(kaplanMeier(others), 0.5)).toBe(23);
  });

  it('does not know a median that the curve does not reach', () => {
    expect(survivalQuantile(kaplanMeier([...closed([1]), ...open([2, 3])]), 0.5)).toBeNull();
    expect(survivalQuantile(kaplanMeier([]), 0.5)).toBeNull();
  });

  it('refuses times and shares that cannot be', () => {
    expect(() => kaplanMeier(closed([-1]))).toThrow(RangeError);
    expect(() => survivalQuantile([], -0.1)).toThrow(RangeError);
  });

  const durations = fc.array(fc.record({ time: fc.nat(50), open: fc.boolean() }));

  it('falls from 1 toward 0 at rising times and does not depend on the order', () => {
    fc.assert(
      fc.property(durations, (list) => {
        const steps = kaplanMeier(list);
        let before = { time: -1, remaining: 1 };
        for (const step of steps) {
          expect(step.time).toBeGreaterThan(before.time);
          expect(step.remaining).toBeLessThan(before.remaining);
          expect(step.remaining).toBeGreaterThanOrEqual(0);
          before = step;
        }
        expect(kaplanMeier(list.toReversed())).toEqual(steps);
      }),
    );
  });

  it('is the plain share that took longer, and the lower of the two middle times, where nothing is open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (times) => {
        const steps = kaplanMeier(closed(times));
        for (const { time, remaining } of steps) {
          expect(remaining).toBeCloseTo(times.filter((other) => other > time).length / times.length, 12);
        }
        const middle = [...times].sort((a, b) => a - b)[Math.ceil(times.length / 2) - 1];
        expect(survivalQuantile(steps, 0.5)).toBe(middle);
      }),
    );
  });

  it('never makes the median shorter when a closed case is open instead', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.nat(), (times, chosen) => {
        const all = closed(times);
        const one = all.map((duration, index) =>
          index === chosen % all.length ? { ...duration, open: true } : duration,
        );
        const median = survivalQuantile(kaplanMeier(one), 0.5) ?? Number.POSITIVE_INFINITY;
        expect(median).toBeGreaterThanOrEqual(
          survivalQuantile(kaplanMeier(all), 0.5) ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
});
