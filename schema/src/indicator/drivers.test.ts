import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { dimensionDrivers, drivingQuestions, questionDrivers, testedTogether } from './drivers.ts';
import type { JointCount } from './indicator.port.ts';

const version = (question: string, parts: Partial<QuestionVersion> = {}): QuestionVersion => ({
  merchantId: 'mer_abcdefgh12',
  question,
  version: 1,
  kind: 'STARS',
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  ...parts,
});
const overall = [version('overall')];
const joint = (question: string, score: number, overallScore: number, count: number): JointCount => ({
  question,
  version: 1,
  score,
  overallVersion: 1,
  overallScore,
  count,
});

describe('drivers', () => {
  it('are the difference of two shares with its interval (golden newcombe_diff: 56/70 − 48/80)', () => {
    const counts = [
      joint('stage.waiting', 5, 5, 56),
      joint('stage.waiting', 4, 2, 14),
      joint('stage.waiting', 3, 4, 48),
      joint('stage.waiting', 1, 1, 32),
    ];
    const [driver] = questionDrivers(counts, [version('stage.waiting')], overall, 0);
    expect(driver).toMatchObject({
      subject: { kind: 'QUESTION', question: 'stage.waiting', stage: 'waiting' },
      among: { numerator: 56, denominator: 70 },
      others: { numerator: 48, denominator: 80 },
    });
    expect(driver?.difference.value).toBeCloseTo(0.2, 12);
    expect(driver?.difference.low).toBeCloseTo(0.0524314724, 9);
    expect(driver?.difference.high).toBeCloseTo(0.333872654, 9);
  });

  it('read a question on which lower is better from its good end', () => {
    const noise = version('noise', { direction: 'LOWER_IS_BETTER', satisfiedFrom: 2 });
    const counts = [joint('noise', 1, 5, 10), joint('noise', 5, 1, 10)];
    expect(questionDrivers(counts, [noise], overall, 0)[0]?.difference.value).toBe(1);
  });

  it('are judged together, and untested ones come last', () => {
    const counts = [
      joint('stage.a', 5, 5, 3),
      joint('stage.a', 1, 1, 30),
      joint('stage.b', 5, 5, 50),
      joint('stage.b', 1, 1, 50),
      joint('stage.c', 5, 5, 50),
      joint('stage.c', 5, 1, 50),
      joint('stage.c', 1, 5, 50),
      joint('stage.c', 1, 1, 50),
    ];
    const versions = ['stage.a', 'stage.b', 'stage.c'].map((question) => version(question));
    const drivers = testedTogether(questionDrivers(counts, versions, overall, 0));
    expect(drivers.map(({ subject, significant }) => [subject, significant])).toMatchObject([
      [{ question: 'stage.b' }, true],
      [{ question: 'stage.c' }, false],
      [{ question: 'stage.a' }, false],
    ]);
    expect(drivers[2]).toMatchObject({ p: null, adjusted: null, difference: { reason: 'TOO_FEW' } });
    expect(drivers[1]?.adjusted).toBe(1);
  });

  it('have no difference over a change of the scale', () => {
    const both = [
      ...overall,
      version('overall', { version: 2, scale: { min: 1, max: 10 }, satisfiedFrom: 9 }),
    ];
    const counts = [joint('stage.a', 5, 5, 9), { ...joint('stage.a', 1, 5, 9), overallVersion: 2 }];
    const [driver] = questionDrivers(counts, [version('stage.a')], both, 0);
    expect(driver?.difference).toMatchObject({ value: null, reason: 'SEVERAL_SCALES', sampleSize: 18 });
  });

  it('set a value of a dimension against all other answers, those without a value included', () => {
    const all = [
      { version: 1, score: 5, count: 60 },
      { version: 1, score: 1, count: 40 },
    ];
    const values = [
      { value: 'Paint', version: 1, score: 5, count: 10 },
      { value: 'Paint', version: 1, score: 1, count: 30 },
    ];
    const [driver] = dimensionDrivers('DEPARTMENT', values, all, overall, 0);
    expect(driver?.among).toMatchObject({ numerator: 10, denominator: 40 });
    expect(driver?.others).toMatchObject({ numerator: 50, denominator: 60 });
  });

  it('are sought among stages and aspects, not among what comes of satisfaction', () => {
    const versions = [
      version('overall'),
      version('stage.a'),
      version('dimension.food'),
      version('loyalty'),
      version('nps', { scale: { min: 0, max: 10 } }),
    ];
    expect(drivingQuestions(versions)).toEqual(['stage.a', 'dimension.food']);
  });
});
