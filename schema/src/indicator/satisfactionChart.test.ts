import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { bucketsOf, type Period } from '../time/period.ts';
import { type ChartChoice, type ScoreOfDay, satisfactionChart } from './satisfactionChart.ts';

const version: QuestionVersion = {
  merchantId: 'mer_abcdefgh12',
  question: 'overall',
  version: 1,
  kind: 'STARS',
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
};
const choice: ChartChoice = { kind: 'P', counting: 'SATISFIED', rules: undefined };
const on = (day: string, satisfied: number, not: number, of = 1): ScoreOfDay[] => [
  { day, version: of, score: 5, count: satisfied },
  { day, version: of, score: 1, count: not },
];
const steps = (period: Period, scores: readonly ScoreOfDay[]) => ({
  buckets: bucketsOf(period, 'DAY'),
  scores,
});
/** Twenty-four days of about eight in ten satisfied, and a bad last one. */
const days = Array.from({ length: 24 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`);
const usual = days.flatMap((day, index) => on(day, 80 + (index % 3), 20 - (index % 3)));
const january: Period = { from: '2026-01-01', to: '2026-01-25' };

describe('a control chart of satisfaction', () => {
  it('signals a point beyond the limits of a frozen baseline, with its days', () => {
    const bad = steps({ from: '2026-01-25', to: '2026-01-27' }, [
      ...on('2026-01-25', 80, 20),
      ...on('2026-01-26', 50, 50),
    ]);
    const chart = satisfactionChart(bad, steps(january, usual), [version], choice);
    expect(chart.baseline).toMatchObject({ points: 24, standing: 'SIGNALLING' });
    expect(chart.points.map(({ out, inBaseline }) => [out, inBaseline])).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(chart.signals).toEqual([{ rule: 'BEYOND_3_SIGMA', from: '2026-01-26', to: '2026-01-27' }]);
  });

  it('turns round where it counts those who are not satisfied', () => {
    const plain = satisfactionChart(steps(january, usual), null, [version], choice);
    const turned = satisfactionChart(steps(january, usual), null, [version], {
      ...choice,
      counting: 'NOT_SATISFIED',
    });
    expect(turned.baseline.centre).toBeCloseTo(1 - (plain.baseline.centre ?? 0), 12);
    expect(turned.points[0]?.high).toBeCloseTo(1 - (plain.points[0]?.low ?? 0), 12);
  });

  it('leaves a gap where nobody answered, and hides a share of fewer than five', () => {
    const few = [...usual.slice(0, 20), ...on('2026-01-12', 2, 2)];
    const { points, baseline } = satisfactionChart(steps(january, few), null, [version], choice);
    expect(points[10]).toMatchObject({ n: 0, value: null, low: null, out: false });
    expect(points[11]).toMatchObject({ n: 4, count: 2, value: null, z: null });
    expect(points[11]?.low).not.toBeNull();
    expect(baseline).toMatchObject({ points: 11, standing: 'PROVISIONAL' });
  });

  it('never takes a step that is cut by the ends of the period into the baseline', () => {
    const weeks = { buckets: bucketsOf({ from: '2026-01-01', to: '2026-01-25' }, 'WEEK'), scores: usual };
    const { baseline, points } = satisfactionChart(weeks, null, [version], choice);
    expect(points.map(({ complete, inBaseline }) => [complete, inBaseline])).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(baseline).toMatchObject({ points: 2, standing: 'NONE' });
  });

  it('counts answers per day on a U chart, whatever the length of the step', () => {
    const months = {
      buckets: bucketsOf({ from: '2026-01-01', to: '2026-03-01' }, 'MONTH'),
      scores: [...on('2026-01-05', 0, 62), ...on('2026-02-05', 9, 28)],
    };
    const chart = satisfactionChart(months, null, [version], {
      ...choice,
      kind: 'U',
      counting: 'NOT_SATISFIED',
    });
    expect(chart.points.map(({ count, n, value }) => [count, n, value])).toEqual([
      [62, 31, 2],
      [28, 28, 1],
    ]);
    expect(chart.baseline.centre).toBeCloseTo(90 / 59, 12);
  });

  it('draws nothing over several scales', () => {
    const ten: QuestionVersion = { ...version, version: 2, scale: { min: 1, max: 10 }, satisfiedFrom: 9 };
    const mixed = [...usual, ...on('2026-01-02', 5, 5, 2)];
    const chart = satisfactionChart(steps(january, mixed), null, [version, ten], choice);
    expect(chart.reason).toBe('SEVERAL_SCALES');
    expect(chart.points.every(({ value }) => value === null)).toBe(true);
    expect(chart.signals).toEqual([]);
  });
});
