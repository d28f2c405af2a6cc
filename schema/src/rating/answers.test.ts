import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { driverCells } from './driverCells.ts';
import { acceptRating, maxAnswers, type RatingInput, type RatingSituation } from './rating.ts';
import { ratingCells } from './ratingCells.ts';

const now = Date.UTC(2026, 0, 15, 20);
const version = (question: string, parts: Partial<QuestionVersion> = {}): QuestionVersion => ({
  merchantId: 'mer_abcdefgh12',
  question,
  version: 1,
  kind: 'NUMBERS',
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  ...parts,
});
const situation: RatingSituation = {
  merchant: { id: 'mer_abcdefgh12', timeZone: 'Asia/Shanghai' },
  questions: [
    version('overall', { validTo: '2026-01-16' }),
    version('overall', { version: 2, scale: { min: 1, max: 10 }, validFrom: '2026-01-16' }),
    version('stage.waiting'),
    version('recommendation', { scale: { min: 0, max: 10 } }),
    ...Array.from({ length: maxAnswers + 1 }, (_, index) => version(`q${index}`)),
  ],
  hasCategory: () => false,
  channel: 'WIDGET',
  now,
};
const input: RatingInput = { id: '7E6B1F0A-0000-4000-8000-000000000001', score: 4 };
const accept = (change: Partial<RatingInput>) => acceptRating({ ...input, ...change }, situation);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ question: `q${index}`, score: 3 }));

describe('answers to further questions', () => {
  it('are stored with the version asked on the day of the answer', () => {
    const { answers } = accept({ score: 10, answers: [{ question: 'stage.waiting', score: 2 }] });
    expect(answers).toEqual([
      { question: 'overall', version: 2, score: 10 },
      { question: 'stage.waiting', version: 1, score: 2 },
    ]);
    const earlier = Date.UTC(2026, 0, 10);
    expect(accept({ score: 5, answeredAt: earlier }).answers[0]?.version).toBe(1);
  });

  it('belong to the version that was shown, whatever is asked by now', () => {
    expect(accept({ score: 5, questionVersion: 1 }).answers[0]?.version).toBe(1);
  });

  it.each<[string, Partial<RatingInput>, string]>([
    ['one answer too many', { answers: many(maxAnswers + 1) }, 'TOO_MANY at answers'],
    [
      'a score off its scale',
      { answers: [{ question: 'recommendation', score: 11 }] },
      'OUT_OF_RANGE at answers.0.score',
    ],
    [
      'an unknown question',
      { answers: [{ question: 'speed', score: 1 }] },
      'UNKNOWN_QUESTION at answers.0.question',
    ],
    [
      'an unknown version',
      { answers: [{ question: 'q1', version: 2, score: 1 }] },
      'UNKNOWN_QUESTION at answers.0.question',
    ],
    [
      'the main question again',
      { answers: [{ question: 'overall', score: 1 }] },
      'INVALID at answers.0.question',
    ],
    ['a question twice', { answers: [...many(1), ...many(1)] }, 'INVALID at answers.1.question'],
    ['a department of 201 characters', { department: 'd'.repeat(201) }, 'TOO_LONG at department'],
  ])('refuse %s', (_what, change, expected) => {
    expect(() => accept(change)).toThrow(expected);
  });

  it('are at most one for each question that a merchant can ask', () => {
    expect(accept({ answers: many(maxAnswers) }).answers).toHaveLength(maxAnswers + 1);
  });

  it('are counted together with overall satisfaction, except on a mystery visit', () => {
    const rating = accept({ score: 9, answers: [{ question: 'stage.waiting', score: 2 }] });
    const cell = { question: 'stage.waiting', version: 1, score: 2, overallVersion: 2, overallScore: 9 };
    expect(driverCells(rating)).toEqual([{ ...cell, day: '2026-01-16' }]);
    expect(driverCells({ ...rating, channel: 'MYSTERY_VISIT' })).toEqual([]);
    expect(driverCells({ ...rating, answers: rating.answers.slice(1) })).toEqual([]);
  });
});

describe('what a rating is cut by', () => {
  it('is counted under each dimension by itself', () => {
    const rating = accept({
      department: 'Kitchen',
      staff: '张三',
      segment: 'family',
      tier: 'GOLD',
      returning: false,
      formVersion: 3,
    });
    expect(rating.dimensions).toEqual({
      DEPARTMENT: 'Kitchen',
      STAFF: '张三',
      SEGMENT: 'family',
      TIER: 'GOLD',
      RETURNING: 'NEW',
      FORM_VERSION: '3',
    });
    expect(ratingCells(rating).map(({ dimension, value }) => `${dimension} ${value}`)).toEqual([
      'CHANNEL WIDGET',
      'ALL ',
      'DEPARTMENT Kitchen',
      'STAFF 张三',
      'SEGMENT family',
      'TIER GOLD',
      'RETURNING NEW',
      'FORM_VERSION 3',
    ]);
  });

  it('is left out where nothing is known of it', () => {
    expect(accept({})).not.toHaveProperty('dimensions');
  });
});
