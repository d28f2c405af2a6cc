import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CategorySet } from '../category/category.ts';
import { Failure } from '../failure/failure.ts';
import { acceptRating, type RatingInput, type RatingSituation } from './rating.ts';
import { ratingCells } from './ratingCells.ts';

const now = Date.UTC(2026, 0, 15, 20);
const categories = new CategorySet();
const situation: RatingSituation = {
  merchant: { id: 'mer_abcdefgh12', timeZone: 'Asia/Shanghai' },
  questions: [
    {
      merchantId: 'mer_abcdefgh12',
      question: 'overall',
      version: 1,
      kind: 'STARS',
      scale: { min: 1, max: 5 },
      satisfiedFrom: 4,
    },
  ],
  hasCategory: (code) => categories.has(code),
  channel: 'WIDGET',
  now,
};
const input: RatingInput = { id: '7E6B1F0A-0000-4000-8000-000000000001', score: 4 };

function refusal(change: Partial<RatingInput>): string {
  try {
    acceptRating({ ...input, ...change }, situation);
  } catch (error) {
    if (error instanceof Failure) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'accepted';
}

describe('accepting a rating', () => {
  it('counts it on the day on which the visitor answered, in the zone of the merchant', () => {
    expect(acceptRating(input, situation)).toMatchObject({
      day: '2026-01-16',
      occurredAt: now,
      receivedAt: now,
    });
  });

  it('keeps the words as they are and takes the id in lower case', () => {
    const rating = acceptRating({ ...input, comment: '  两个空格 \n' }, situation);
    expect(rating.comment).toBe('  两个空格 \n');
    expect(rating.id).toBe('7e6b1f0a-0000-4000-8000-000000000001');
  });

  it.each<[string, Partial<RatingInput>, string]>([
    ['a score one below the scale', { score: 0 }, 'OUT_OF_RANGE score'],
    ['the lowest score', { score: 1 }, 'accepted'],
    ['the highest score', { score: 5 }, 'accepted'],
    ['a score one above the scale', { score: 6 }, 'OUT_OF_RANGE score'],
    ['a score that is no number', { score: Number.NaN }, 'OUT_OF_RANGE score'],
    ['an id that is no UUID', { id: 'constructor' }, 'INVALID id'],
    ['an unknown question', { question: 'speed' }, 'UNKNOWN_QUESTION question'],
    ['an unknown version', { questionVersion: 2 }, 'UNKNOWN_QUESTION question'],
    ['an unknown reason', { reasons: ['SERVICE', 'NONE'] }, 'UNKNOWN_CATEGORY reasons'],
    ['ten reasons', { reasons: categories.all.slice(0, 10).map(({ code }) => code) }, 'accepted'],
    ['eleven reasons', { reasons: categories.all.slice(0, 11).map(({ code }) => code) }, 'TOO_MANY reasons'],
    ['a comment of 1,999 characters', { comment: '好'.repeat(1999) }, 'accepted'],
    ['a comment of 2,000 characters, each of two UTF-16 units', { comment: '👍'.repeat(2000) }, 'accepted'],
    ['a comment of 2,001 characters', { comment: 'a'.repeat(2001) }, 'TOO_LONG comment'],
    ['a comment with U+0000', { comment: 'a\u0000' }, 'INVALID comment'],
    ['a comment with half a character', { comment: 'a\ud83d' }, 'INVALID comment'],
    ['a product of 200 characters', { product: 'p'.repeat(200) }, 'accepted'],
    ['a product of 201 characters', { product: 'p'.repeat(201) }, 'TOO_LONG product'],
    ['an answer five minutes ahead', { answeredAt: now + 300_000 }, 'accepted'],
    ['an answer further ahead', { answeredAt: now + 300_001 }, 'IN_FUTURE answeredAt'],
    ['an answer before 1900', { answeredAt: -2_208_988_800_001 }, 'INVALID answeredAt'],
  ])('given %s', (_what, change, expected) => {
    expect(refusal(change)).toBe(expected);
  });
});

describe('the cells of a rating', () => {
  it('counts each answer under all and under each dimension that is known', () => {
    const rating = acceptRating({ ...input, locale: 'zh-CN' }, situation);
    expect(ratingCells(rating).map(({ dimension, value }) => `${dimension}:${value}`)).toEqual([
      'CHANNEL:WIDGET',
      'ALL:',
      'LANGUAGE:zh-CN',
    ]);
  });

  it('never pools a mystery visit with customers', () => {
    const visit = { ...acceptRating(input, situation), channel: 'MYSTERY_VISIT' as const };
    expect(ratingCells(visit)).toEqual([
      {
        question: 'overall',
        dimension: 'CHANNEL',
        value: 'MYSTERY_VISIT',
        day: '2026-01-16',
        version: 1,
        score: 4,
      },
    ]);
  });

  it('counts every accepted score once under all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.option(fc.string({ maxLength: 200 })),
        (score, product) => {
          fc.pre(product === null || !product.includes('\u0000'));
          const rating = acceptRating({ ...input, score, product }, situation);
          expect(ratingCells(rating).filter(({ dimension }) => dimension === 'ALL')).toMatchObject([
            { score },
          ]);
        },
      ),
    );
  });
});
