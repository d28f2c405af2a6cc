import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { satisfaction } from './satisfaction.ts';
import { scoreDeviation, scorePercentile } from './scoreSpread.ts';

const versionOf = (version: number, max: number): QuestionVersion => ({
  merchantId: 'mer_0123456789',
  question: 'overall',
  version,
  kind: 'NUMBERS',
  scale: { min: 1, max },
  satisfiedFrom: max - 1,
});
const [five, ten] = [versionOf(1, 5), versionOf(2, 10)];
const figures = (counts: Readonly<Record<number, number>>, versions = [five]) =>
  satisfaction(
    Object.entries(counts).map(([score, count]) => ({ version: 1, score: Number(score), count })),
    versions,
    0,
  );

describe('the spread of answers', () => {
  // data/golden/formulas.json: csat.dist, 120 answers; between the 60th and the 61st lies the step from 4 to 5.
  const golden = figures({ 1: 3, 2: 5, 3: 12, 4: 40, 5: 60 });

  it('has a median with an interval by order statistics', () => {
    expect(scorePercentile(golden, 0.5)).toMatchObject({
      ...{ value: 4.5, low: 4, high: 5, sampleSize: 120, scale: '1-5', reason: null },
      formula: 'median of answers; order statistics',
    });
  });

  it.each([
    [0, 1, 'lowest'],
    [0.1, 3, '10th percentile'],
    [0.25, 4, '25th percentile'],
    [0.9, 5, '90th percentile'],
    [1, 5, 'highest'],
  ])('has a percentile at %f', (p, value, name) => {
    expect(scorePercentile(golden, p)).toMatchObject({
      value,
      formula: `${name} of answers; order statistics`,
    });
  });

  it('has a standard deviation with n − 1', () => {
    // Σx² = 2271, x̄ = 509/120.
    const expected = Math.sqrt((2271 - 509 ** 2 / 120) / 119);
    expect(scoreDeviation(golden).value).toBeCloseTo(expected, 12);
  });

  it.each([
    [4, null, true],
    [5, 3, false],
    [6, 3, false],
  ])('of %i answers is shown as small numbers allow', (count, value, suppressed) => {
    expect(scorePercentile(figures({ 3: count }), 0.5)).toMatchObject({ value, suppressed });
    expect(scoreDeviation(figures({ 3: count }))).toMatchObject({
      value: value === null ? null : 0,
      suppressed,
      sampleSize: count,
    });
  });

  it('is not defined over several scales', () => {
    const mixed = satisfaction(
      [
        { version: 1, score: 5, count: 10 },
        { version: 2, score: 10, count: 10 },
      ],
      [five, ten],
      0,
    );
    for (const figure of [scorePercentile(mixed, 0.5), scoreDeviation(mixed)]) {
      expect(figure).toMatchObject({ value: null, reason: 'SEVERAL_SCALES', sampleSize: 20 });
    }
  });
});
