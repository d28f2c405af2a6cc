import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { byDimension } from './byDimension.ts';
import { compareSatisfaction } from './comparison.ts';
import { otherValues } from './indicator.port.ts';
import { type ScoreCount, satisfaction } from './satisfaction.ts';
import { effortFigures, expectationFigures, topicFigures } from './topicFigures.ts';

const version = (parts: Partial<QuestionVersion> = {}): QuestionVersion => ({
  merchantId: 'mer_abcdefgh12',
  question: 'overall',
  version: 1,
  kind: 'NUMBERS',
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  ...parts,
});
const counts = (scores: Readonly<Record<number, number>>, of = 1): ScoreCount[] =>
  Object.entries(scores).map(([score, count]) => ({ version: of, score: Number(score), count }));
const weights = [20, 40, 60, 80, 100].map((weight, index) => ({ score: index + 1, weight }));

describe('a weighted mean', () => {
  it('is the mean of what the answers are worth (golden distribution of csat: 84.8333)', () => {
    const { weightedMean } = satisfaction(
      counts({ 5: 60, 4: 40, 3: 12, 2: 5, 1: 3 }),
      [version({ weights })],
      0,
    );
    expect(weightedMean).toMatchObject({ sampleSize: 120, scale: '20-100', numerator: 10180, reason: null });
    expect(weightedMean.value).toBeCloseTo(84.8333333333, 10);
  });

  it('takes the weights of the version that was shown', () => {
    const stricter = weights.map(({ score, weight }) => ({ score, weight: weight - 20 }));
    const versions = [version({ weights }), version({ version: 2, weights: stricter })];
    const both = [...counts({ 5: 5 }, 1), ...counts({ 5: 5 }, 2)];
    expect(satisfaction(both, versions, 0).weightedMean.value).toBe(90);
  });

  it('is not there where one version has no weights', () => {
    const versions = [version({ weights }), version({ version: 2 })];
    const both = [...counts({ 5: 5 }, 1), ...counts({ 5: 5 }, 2)];
    expect(satisfaction(both, versions, 0).weightedMean).toMatchObject({ value: null, reason: 'NO_WEIGHTS' });
  });
});

describe('a scale on which lower is better', () => {
  const lower = version({ direction: 'LOWER_IS_BETTER', satisfiedFrom: 2 });

  it('counts the low scores as satisfied and keeps the mean on the scale', () => {
    const figures = satisfaction(counts({ 1: 6, 2: 2, 5: 2 }), [lower], 0);
    expect(figures.csat.value).toBe(0.8);
    expect(figures.verySatisfied.value).toBe(0.6);
    expect(figures.mean).toMatchObject({ value: 2, scale: '1-5' });
  });

  it('never mixes with its opposite: together they are 0-100, 100 the best', () => {
    const versions = [lower, version({ version: 2 })];
    const figures = satisfaction([...counts({ 1: 5 }, 1), ...counts({ 5: 5 }, 2)], versions, 0);
    expect(figures.mean).toMatchObject({ value: 100, scale: '0-100' });
    expect(figures.csat.reason).toBe('SEVERAL_SCALES');
  });

  it('has no recommendation score', () => {
    const tenLower = version({ direction: 'LOWER_IS_BETTER', scale: { min: 0, max: 10 }, satisfiedFrom: 1 });
    expect(satisfaction(counts({ 0: 9 }), [tenLower], 0).nps.reason).toBe('NOT_THIS_SCALE');
  });
});

describe('a comparison over a change of the scale', () => {
  const versions = [version(), version({ version: 2, scale: { min: 1, max: 10 }, satisfiedFrom: 9 })];
  const { csat, mean, nps } = compareSatisfaction(
    counts({ 10: 10, 5: 10 }, 2),
    counts({ 5: 10, 3: 10 }, 1),
    versions,
    0,
  );

  it('compares means as 0-100 and no shares', () => {
    expect(csat).toMatchObject({ significant: null, p: null });
    expect(csat.difference).toMatchObject({ value: null, reason: 'SEVERAL_SCALES' });
    expect(csat.before.value).toBeNull();
    expect(nps.difference.reason).toBe('SEVERAL_SCALES');
    expect(mean.now).toMatchObject({ scale: '0-100', sampleSize: 20 });
    expect(mean.before.value).toBe(75);
    expect(mean.difference.value).toBeCloseTo((100 + 400 / 9) / 2 - 75, 10);
  });
});

describe('a comparison of recommendation', () => {
  it('has an interval and no test', () => {
    const ten = version({ scale: { min: 0, max: 10 }, satisfiedFrom: 9 });
    const { nps } = compareSatisfaction(counts({ 10: 60, 0: 40 }), counts({ 10: 40, 0: 60 }), [ten], 0);
    expect(nps.difference.value).toBe(40);
    expect(nps.difference.low).toBeGreaterThan(0);
    expect(nps).toMatchObject({ p: null, significant: null });
  });
});

describe('figures of a topic', () => {
  const asked = (question: string, parts: Partial<QuestionVersion> = {}) => version({ question, ...parts });
  const answered = (question: string, scores: Readonly<Record<number, number>>) =>
    counts(scores).map((count) => ({ ...count, question }));

  it('pool the questions about it and leave all others out', () => {
    const versions = [asked('loyalty'), asked('again', { topic: 'LOYALTY' }), asked('overall')];
    const answers = [
      ...answered('loyalty', { 5: 6 }),
      ...answered('again', { 1: 4 }),
      ...answered('overall', { 1: 50 }),
    ];
    expect(topicFigures(answers, versions, 'LOYALTY', 0).csat).toMatchObject({ value: 0.6, sampleSize: 10 });
  });

  it('keep effort apart by the end that is the best', () => {
    const scale = { min: 1, max: 7 };
    const versions = [
      asked('effort', { scale }),
      asked('trouble', { scale, topic: 'EFFORT', direction: 'LOWER_IS_BETTER' }),
    ];
    const answers = [...answered('effort', { 7: 5, 1: 5 }), ...answered('trouble', { 2: 8 })];
    const easy = effortFigures(answers, versions, 'HIGHER_IS_BETTER', 0);
    expect([easy.mean.value, easy.share.value, easy.mean.sampleSize]).toEqual([4, 0.5, 10]);
    const hard = effortFigures(answers, versions, 'LOWER_IS_BETTER', 0);
    expect([hard.mean.value, hard.share.value, hard.mean.sampleSize]).toEqual([2, 0, 8]);
    expect(hard.mean.formula).toContain('very hard');
  });

  it('count what meets expectation from 0', () => {
    const versions = [asked('expectation', { scale: { min: -2, max: 2 } })];
    const { mean, share } = expectationFigures(answered('expectation', { [-2]: 2, 0: 5, 2: 3 }), versions, 0);
    expect(mean.value).toBeCloseTo(0.2, 12);
    expect(share.value).toBe(0.8);
  });
});

describe('figures by a dimension', () => {
  const of = (value: string, scores: Readonly<Record<number, number>>) =>
    counts(scores).map((count) => ({ ...count, value }));

  it('stand in tiers: overlapping intervals share one, the others together have none', () => {
    const values = byDimension(
      [
        ...of('good', { 5: 95, 1: 5 }),
        ...of('nearly', { 5: 90, 1: 10 }),
        ...of('bad', { 5: 10, 1: 90 }),
        ...of('few', { 5: 29 }),
        ...of(otherValues, { 5: 500 }),
      ],
      [version()],
      0,
    );
    expect(values.map(({ value, tier, isOther }) => [value, tier, isOther])).toEqual([
      ['bad', 2, false],
      ['good', 1, false],
      ['nearly', 1, false],
      ['few', null, false],
      ['OTHER', null, true],
    ]);
  });
});
