import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ZoneRule, zoneRuleNames, zoneRules } from './zoneRules.ts';

const at = (z: readonly number[], rule: ZoneRule) => zoneRules(z, [rule]).map((signal) => signal.at);

describe('zoneRules', () => {
  // data/golden/formulas.json: zone_rules.
  const z = [
    0.2, -0.4, 3.2, 0.1, 2.3, 2.1, -0.2, 1.2, 1.4, 0.5, 1.6, 1.1, -0.1, 0.3, 0.4, 0.2, 0.6, 0.1, 0.9, 0.5,
    0.7, 0.2, 0.3, -1.5, 1.4, -1.2, 1.7, -1.1, 1.3, -2.4, 1.05,
  ];
  it.each<[ZoneRule, number[]]>([
    ['BEYOND_3_SIGMA', [2]],
    ['TWO_OF_THREE_BEYOND_2_SIGMA', [4, 5]],
    ['FOUR_OF_FIVE_BEYOND_1_SIGMA', [8, 11]],
    ['EIGHT_ON_ONE_SIDE', [20, 21, 22]],
    ['NINE_ON_ONE_SIDE', [21, 22]],
    ['SIX_TRENDING', []],
    ['FOURTEEN_ALTERNATING', [26, 27, 28, 29, 30]],
    ['FIFTEEN_WITHIN_1_SIGMA', []],
    ['EIGHT_BEYOND_1_SIGMA', [30]],
  ])('%s fires at the reference points', (rule, points) => {
    expect(at(z, rule)).toEqual(points);
  });

  it('has two rules on by default and says on which points each fired', () => {
    expect(zoneRules(z)).toEqual([
      { rule: 'BEYOND_3_SIGMA', from: 2, at: 2 },
      { rule: 'EIGHT_ON_ONE_SIDE', from: 13, at: 20 },
      { rule: 'EIGHT_ON_ONE_SIDE', from: 14, at: 21 },
      { rule: 'EIGHT_ON_ONE_SIDE', from: 15, at: 22 },
    ]);
  });

  it('sees six rising and six falling points, not five', () => {
    expect(at([-2, -1, 0, 1, 2], 'SIX_TRENDING')).toEqual([]);
    expect(at([-2, -1, 0, 1, 2, 2.5], 'SIX_TRENDING')).toEqual([5]);
    expect(at([2.5, 2, 1, 0, -1, -2], 'SIX_TRENDING')).toEqual([5]);
    expect(at([-2, -1, 0, 0, 1, 2], 'SIX_TRENDING')).toEqual([]);
  });

  it('sees fifteen points close to the centre, not fourteen', () => {
    const close: number[] = Array.from({ length: 15 }, (_, index) => (index % 2 ? 0.9 : -0.9));
    expect(at(close, 'FIFTEEN_WITHIN_1_SIGMA')).toEqual([14]);
    expect(at(close.with(7, 1), 'FIFTEEN_WITHIN_1_SIGMA')).toEqual([]);
  });

  it('does not take a point on the centre for either side', () => {
    expect(at([1, 1, 1, 1, 1, 1, 1, 0, 1], 'EIGHT_ON_ONE_SIDE')).toEqual([]);
  });

  it('does not add up two sides', () => {
    expect(at([2.5, -2.5, 0], 'TWO_OF_THREE_BEYOND_2_SIGMA')).toEqual([]);
    expect(at([1.5, 1.5, -1.5, 1.5, 0], 'FOUR_OF_FIVE_BEYOND_1_SIGMA')).toEqual([]);
    expect(at([1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5], 'EIGHT_BEYOND_1_SIGMA')).toEqual([]);
  });

  it('fires the same when the chart is turned upside down, only on points it names, and only when chosen', () => {
    const series = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(series, fc.subarray(zoneRuleNames), (points, chosen) => {
        const signals = zoneRules(points, chosen);
        expect(
          zoneRules(
            points.map((point) => -point),
            chosen,
          ),
        ).toEqual(signals);
        for (const { rule, from, at: last } of signals) {
          expect(chosen).toContain(rule);
          expect(zoneRules(points.slice(from, last + 1), [rule]).at(-1)).toEqual({
            rule,
            from: 0,
            at: last - from,
          });
        }
      }),
    );
  });
});
