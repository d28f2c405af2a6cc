import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart } from './controlChart.ts';
import { freezeBaseline } from './freezeBaseline.ts';

describe('controlChart', () => {
  // data/golden/formulas.json: p_chart (orange juice cans of D. C. Montgomery, Introduction to Statistical Quality
  // Control; samples 15 and 23 are out), p_chart_variable_n and u_chart_variable_n.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ].map((count) => ({ count, n: 50 }));

  const outOf = (chart: { points: { out: boolean }[] }) =>
    chart.points.flatMap(({ out }, index) => (out ? [index + 1] : []));

  it('gives the published limits of the orange juice cans and signals the published samples', () => {
    const chart = controlChart(cans, freezeBaseline('P', cans), ['BEYOND_3_SIGMA']);
    expect(chart.points[0]?.high).toBeCloseTo(0.4102391186, 10);
    expect(chart.points[0]?.low).toBeCloseTo(0.0524275481, 10);
    expect(outOf(chart)).toEqual([15, 23]);
    expect(chart.signals).toEqual([
      { rule: 'BEYOND_3_SIGMA', from: 14, at: 14 },
      { rule: 'BEYOND_3_SIGMA', from: 22, at: 22 },
    ]);
  });

  it('judges all samples by a baseline revised without the two', () => {
    const kept = cans.filter((_, index) => index !== 14 && index !== 22);
    const chart = controlChart(cans, freezeBaseline('P', kept));
    expect(chart.points[0]?.high).toBeCloseTo(0.38929716, 8);
    expect(chart.points[0]?.low).toBeCloseTo(0.04070284, 8);
    expect(outOf(chart)).toEqual([15, 21, 23]);
  });

  const days = [
    {
      count: 7,
      n: 210,
      p: [0.0007268251, 0.0842289272, -0.6570763521],
      laney: 0.1575546635,
      u: [0, 8.5144964178],
    },
    { count: 9, n: 180, p: [0, 0.0875741654, 0.5004041804], laney: 0.1667750127, u: [0, 8.8563598465] },
    {
      count: 4,
      n: 260,
      p: [0.0049554953, 0.0800002569, -2.1661680439],
      laney: 0.1458993452,
      u: [0.4132237253, 8.0823514959],
    },
    {
      count: 22,
      n: 240,
      p: [0.003423344, 0.0815324082, 3.778469837],
      laney: 0.150122354,
      u: [0.2566469792, 8.238928242],
    },
    { count: 6, n: 150, p: [0, 0.0918783859, -0.1504767531], laney: 0.1786385672, u: [0, 9.2962255536] },
    { count: 0, n: 90, p: [0, 0.10625366, -1.9981507162], laney: 0.2182605725, u: [0, 10.7652929697] },
  ];

  it('gives the reference limits of shares on days of unequal size', () => {
    const chart = controlChart(days, freezeBaseline('P', days));
    for (const [index, { p }] of days.entries()) {
      const point = chart.points[index];
      for (const [part, expected] of [point?.low, point?.high, point?.z].entries()) {
        expect(expected).toBeCloseTo(p[part] ?? Number.NaN, 9);
      }
    }
    expect(outOf(chart)).toEqual([4]);
    expect(chart.signals).toEqual([]);
  });

  it("gives the reference limits with Laney's correction", () => {
    const chart = controlChart(days, freezeBaseline('LANEY', days));
    for (const [index, { laney }] of days.entries()) {
      expect(chart.points[index]?.high).toBeCloseTo(laney, 9);
      expect(chart.points[index]?.low).toBe(0);
    }
    expect(outOf(chart)).toEqual([]);
  });

  it('gives the reference limits of rates', () => {
    const hundreds = days.map(({ count, n }) => ({ count, n: n / 100 }));
    const chart = controlChart(hundreds, freezeBaseline('U', hundreds));
    for (const [index, { u }] of days.entries()) {
      expect(chart.points[index]?.low).toBeCloseTo(u[0] ?? Number.NaN, 9);
      expect(chart.points[index]?.high).toBeCloseTo(u[1] ?? Number.NaN, 9);
    }
    expect(outOf(chart)).toEqual([4]);
  });

  const steady = Array.from({ length: 20 }, (_, index) => ({ count: index % 2 ? 9 : 11, n: 100 }));

  it('signals a run of eight on one side across a gap, by the positions in the chart', () => {
    const later = [...Array.from({ length: 4 }, () => ({ count: 12, n: 100 }))];
    const points = [{ count: 8, n: 100 }, ...later, { count: 0, n: 0 }, ...later];
    const chart = controlChart(points, freezeBaseline('P', steady));
    expect(chart.signals).toEqual([{ rule: 'EIGHT_ON_ONE_SIDE', from: 1, at: 9 }]);
    expect(chart.points[5]).toEqual({ value: null, low: null, high: null, z: null, out: false });
  });

  it('draws no limits and raises no signal without a baseline', () => {
    const chart = controlChart([{ count: 90, n: 100 }], freezeBaseline('P', steady.slice(0, 5)));
    expect(chart.points).toEqual([{ value: 0.9, low: null, high: null, z: null, out: false }]);
    expect(chart.signals).toEqual([]);
  });

  it('takes any departure from a baseline without spread for out', () => {
    const full = Array.from({ length: 20 }, () => ({ count: 50, n: 50 }));
    const chart = controlChart(
      [
        { count: 50, n: 50 },
        { count: 49, n: 50 },
      ],
      freezeBaseline('P', full),
    );
    expect(chart.points.map(({ out, z }) => ({ out, z }))).toEqual([
      { out: false, z: 0 },
      { out: true, z: null },
    ]);
    expect(chart.signals).toEqual([{ rule: 'BEYOND_3_SIGMA', from: 1, at: 1 }]);
  });

  const point = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.record({ count: fc.nat(n), n: fc.constant(n) }));
  const series = fc.array(point, { minLength: 6, maxLength: 30 });

  it('keeps the limits of shares about the centre and within 0 and 1', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('P' as const, 'LANEY' as const), (points, kind) => {
        const { points: charted, baseline } = controlChart(points, freezeBaseline(kind, points));
        for (const { low, high, value, z, out } of charted) {
          if (low === null || high === null || baseline.centre === null || value === null) continue;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(baseline.centre);
          expect(high).toBeGreaterThanOrEqual(baseline.centre);
          if (z !== null && Math.abs(Math.abs(z) - 3) > 1e-9) expect(out).toBe(Math.abs(z) > 3);
        }
      }),
    );
  });

  it('narrows the limits as a stretch holds more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (n) => {
        const [few, many] = controlChart(
          [
            { count: 0, n },
            { count: 0, n: n + 1 },
          ],
          freezeBaseline('P', steady),
        ).points;
        expect(many?.high ?? 0).toBeLessThanOrEqual(few?.high ?? 0);
        expect(many?.low ?? 0).toBeGreaterThanOrEqual(few?.low ?? 0);
      }),
    );
  });
});
