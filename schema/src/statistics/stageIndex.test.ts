import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noEstimate } from './estimate.ts';
import { stageIndex } from './stageIndex.ts';

const stage = (weight: number, value: number) => ({
  weight,
  score: { value, low: value - 5, high: value + 5 },
});
const unanswered = (weight: number) => ({ weight, score: noEstimate });

describe('stageIndex', () => {
  // data/golden/formulas.json: jdp_like_index_1000, the index of car service in China of 2015.
  it('gives the reference index of five stages', () => {
    const { value, coverage } = stageIndex([
      stage(22, 8.4),
      stage(20, 8.1),
      stage(20, 8.8),
      stage(19, 8.6),
      stage(19, 7.9),
    ]);
    expect(100 * (value ?? 0)).toBeCloseTo(836.3, 10);
    expect(coverage).toBe(1);
  });

  it('weighs the answered stages anew where one is missing', () => {
    const { value, coverage } = stageIndex([
      stage(22, 8.4),
      stage(20, 8.1),
      unanswered(20),
      stage(19, 8.6),
      stage(19, 7.9),
    ]);
    expect(100 * (value ?? 0)).toBeCloseTo(825.375, 10);
    expect(coverage).toBeCloseTo(0.8, 15);
  });

  // data/golden/formulas.json: acsi.
  it('gives the reference satisfaction index before its conversion', () => {
    const { value } = stageIndex([stage(0.38, 8.2), stage(0.33, 7.6), stage(0.29, 7.1)]);
    expect((100 * ((value ?? 0) - 1)) / 9).toBeCloseTo(74.2555555556, 10);
  });

  it('is shown from sixty percent of the weight and not under it', () => {
    expect(stageIndex([stage(60, 80), unanswered(40)])).toEqual({
      value: 80,
      low: 75,
      high: 85,
      coverage: 0.6,
    });
    expect(stageIndex([stage(0.1, 80), stage(0.2, 80), stage(0.3, 80), unanswered(0.4)]).value).toBeCloseTo(
      80,
      10,
    );
    expect(stageIndex([stage(59, 80), unanswered(41)])).toEqual({
      value: null,
      low: null,
      high: null,
      coverage: 0.59,
    });
  });

  it('has no bounds where a stage has none, and nothing without weight', () => {
    const single = { weight: 50, score: { value: 60, low: null, high: null } };
    expect(stageIndex([stage(50, 80), single])).toEqual({ value: 70, low: null, high: null, coverage: 1 });
    expect(stageIndex([])).toEqual({ value: null, low: null, high: null, coverage: null });
  });

  it('refuses a negative weight', () => {
    expect(() => stageIndex([stage(-1, 80)])).toThrow(RangeError);
  });

  it('lies between the lowest and the highest stage', () => {
    const stages = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(stages, (list) => {
        const { value, low, high } = stageIndex(list.map(([weight, score]) => stage(weight, score)));
        const scores = list.map(([, score]) => score);
        if (value === null || low === null || high === null) throw new Error('all stages are answered');
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
