import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeBaseline } from './freezeBaseline.ts';

const times = (points: number, count: number, n: number) =>
  Array.from({ length: points }, () => ({ count, n }));

describe('freezeBaseline', () => {
  // data/golden/formulas.json: p_chart, orange juice cans of D. C. Montgomery, Introduction to Statistical Quality
  // Control, and p_chart_variable_n, u_chart_variable_n.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ].map((count) => ({ count, n: 50 }));
  const days = [
    [7, 210],
    [9, 180],
    [4, 260],
    [22, 240],
    [6, 150],
    [0, 90],
  ].map(([count = 0, n = 0]) => ({ count, n }));

  it('gives the published centre and the reference spread between samples', () => {
    expect(freezeBaseline('P', cans)).toMatchObject({ sigmaZ: 1, points: 30, standing: 'SIGNALLING' });
    expect(freezeBaseline('P', cans).centre).toBeCloseTo(0.2313333333, 10);
    expect(freezeBaseline('LANEY', cans).sigmaZ).toBeCloseTo(1.6608667197, 10);
    const revised = freezeBaseline(
      'P',
      cans.filter((_, index) => index !== 14 && index !== 22),
    );
    expect(revised.centre).toBeCloseTo(0.215, 10);
  });

  it('pools days of unequal size', () => {
    expect(freezeBaseline('P', days).centre).toBeCloseTo(0.0424778761, 10);
    expect(freezeBaseline('LANEY', days).sigmaZ).toBeCloseTo(2.7562608495, 10);
    const hundreds = days.map(({ count, n }) => ({ count, n: n / 100 }));
    expect(freezeBaseline('U', hundreds).centre).toBeCloseTo(4.2477876106, 10);
  });

  it('has no limits under six points, provisional ones from six, and signals from twenty large ones', () => {
    expect(freezeBaseline('P', times(5, 5, 50)).standing).toBe('NONE');
    expect(freezeBaseline('P', times(6, 5, 50)).standing).toBe('PROVISIONAL');
    expect(freezeBaseline('P', times(19, 5, 50)).standing).toBe('PROVISIONAL');
    expect(freezeBaseline('P', times(20, 5, 50)).standing).toBe('SIGNALLING');
    expect(freezeBaseline('P', times(20, 4, 50)).standing).toBe('PROVISIONAL');
  });

  it('leaves out stretches without anything to count', () => {
    const points = times(5, 5, 50);
    expect(freezeBaseline('P', [...points, { count: 0, n: 0 }])).toEqual(freezeBaseline('P', points));
    expect(freezeBaseline('LANEY', [{ count: 0, n: 0 }])).toEqual({
      kind: 'LANEY',
      centre: null,
      sigmaZ: null,
      points: 0,
      standing: 'NONE',
    });
  });

  it('has no spread between samples where they do not vary', () => {
    expect(freezeBaseline('LANEY', times(20, 15, 50)).sigmaZ).toBeNull();
    expect(freezeBaseline('LANEY', times(1, 15, 50)).sigmaZ).toBeNull();
  });

  it('refuses points that cannot be', () => {
    expect(() => freezeBaseline('P', [{ count: 2, n: 1 }])).toThrow(RangeError);
    expect(() => freezeBaseline('U', [{ count: 2, n: -1 }])).toThrow(RangeError);
    expect(freezeBaseline('U', [{ count: 2, n: 1 }]).centre).toBe(2);
  });

  it('has the centre of everything counted, whatever the order', () => {
    const point = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.record({ count: fc.nat(n), n: fc.constant(n) }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const { centre } = freezeBaseline('P', points);
        const add = (part: 'count' | 'n') => points.reduce((sum, one) => sum + one[part], 0);
        expect(centre).toBe(add('count') / add('n'));
        expect(freezeBaseline('P', points.toReversed())).toEqual(freezeBaseline('P', points));
      }),
    );
  });
});
