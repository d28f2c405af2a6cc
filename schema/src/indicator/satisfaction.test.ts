import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { satisfaction } from './satisfaction.ts';

const version = (number: number, min: number, max: number, satisfiedFrom: number): QuestionVersion => ({
  merchantId: 'mer_abcdefgh12',
  question: 'overall',
  version: number,
  kind: 'NUMBERS',
  scale: { min, max },
  satisfiedFrom,
});
const five = version(1, 1, 5, 4);
const ten = version(2, 1, 10, 9);
const recommend = version(1, 0, 10, 9);
const counts = (scores: readonly (readonly [number, number])[], of = 1) =>
  scores.map(([score, count]) => ({ version: of, score, count }));

describe('satisfaction', () => {
  it('gives share, mean and distribution of one scale (golden csat: 83.33 %, 4.2417)', () => {
    const golden = counts([
      [5, 60],
      [4, 40],
      [3, 12],
      [2, 5],
      [1, 3],
    ]);
    const figures = satisfaction(golden, [five], 0);
    expect(figures.csat).toMatchObject({ numerator: 100, denominator: 120, sampleSize: 120, scale: '0-1' });
    expect(figures.csat.value).toBeCloseTo(0.8333333333, 10);
    expect(figures.csat.low).toBeCloseTo(0.7565471861, 10);
    expect(figures.csat.high).toBeCloseTo(0.8894400363, 10);
    expect(figures.verySatisfied.value).toBe(0.5);
    expect(figures.mean.value).toBeCloseTo(4.2416666667, 10);
    expect(figures.mean.scale).toBe('1-5');
    expect(figures.distribution[0]).toEqual({ value: 1, count: 3 });
    expect(figures.nps).toMatchObject({ value: null, reason: 'NOT_THIS_SCALE', sampleSize: 120 });
  });

  it('gives the mean as 0-100 too, 100 the best end (golden csat: 81.0417)', () => {
    const golden = counts([
      [5, 60],
      [4, 40],
      [3, 12],
      [2, 5],
      [1, 3],
    ]);
    const { mean, mean100 } = satisfaction(golden, [five], 0);
    expect(mean100).toMatchObject({ scale: '0-100', sampleSize: 120, reason: null });
    expect(mean100.value).toBeCloseTo(81.0416666667, 10);
    expect(mean100.low).toBeCloseTo(25 * ((mean.low ?? 0) - 1), 10);
    const falling = { ...five, direction: 'LOWER_IS_BETTER' as const };
    const turned = satisfaction(golden, [falling], 0).mean100;
    expect(turned.value).toBeCloseTo(100 - 81.0416666667, 10);
    expect(turned.low).toBeCloseTo(100 - (mean100.high ?? 0), 10);
    expect(turned.numerator).toBeCloseTo(120 * (turned.value ?? 0), 8);
    expect(satisfaction([], [five], 0).mean100).toMatchObject({ value: null, reason: 'NO_ANSWERS' });
  });

  it('gives recommendation on 0-10 only (golden: 33.33, 24.945 to 41.110)', () => {
    const { nps } = satisfaction(
      counts([
        [9, 162],
        [7, 108],
        [6, 54],
      ]),
      [recommend],
      0,
    );
    expect(nps.value).toBeCloseTo(33.3333333333, 10);
    expect(nps.low).toBeCloseTo(24.945251413, 9);
    expect(nps.high).toBeCloseTo(41.1097944585, 9);
  });

  it('never averages raw scores of several scales: a mean of 0-100, and nothing that does not convert', () => {
    const mixed = [...counts([[3, 6]], 1), ...counts([[10, 6]], 2)];
    const figures = satisfaction(mixed, [five, ten], 0);
    expect(figures.mean).toMatchObject({ value: 75, scale: '0-100', sampleSize: 12 });
    expect(figures.csat).toMatchObject({ value: null, reason: 'SEVERAL_SCALES', sampleSize: 12 });
    expect(figures.nps.reason).toBe('SEVERAL_SCALES');
    expect(figures.distribution).toEqual([]);
  });

  it.each([
    [0, false, 'NO_ANSWERS'],
    [4, true, 'TOO_FEW'],
    [5, false, null],
  ])('with %i answers withholds: %s', (count, suppressed, reason) => {
    const { csat, mean } = satisfaction(count === 0 ? [] : counts([[5, count]]), [five], 0);
    expect(csat).toMatchObject({ suppressed, reason, sampleSize: count });
    expect(csat.value === null).toBe(count < 5);
    expect(mean.low === null).toBe(count < 5);
  });

  it('takes the satisfied set of the version that was shown', () => {
    const strict = version(2, 1, 5, 5);
    const figures = satisfaction([...counts([[4, 10]], 1), ...counts([[4, 10]], 2)], [five, strict], 0);
    expect(figures.csat.value).toBe(0.5);
  });
});
