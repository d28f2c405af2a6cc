import { describe, expect, it } from 'vitest';
import { Failure } from '../failure/failure.ts';
import type { QuestionVersion } from '../question/question.ts';
import { type CorrectionInput, checkCorrection, corrected } from './correction.ts';
import type { Rating } from './rating.ts';

const version = (
  question: string,
  number: number,
  max: number,
  validFrom: string | null,
): QuestionVersion => ({
  merchantId: 'mer_1',
  question,
  version: number,
  kind: 'NUMBERS',
  scale: { min: 1, max },
  satisfiedFrom: 4,
  validFrom,
});

const questions = [
  version('overall', 1, 5, null),
  version('overall', 2, 10, '2026-01-01'),
  version('stage.waiting', 1, 5, null),
];

const rating: Rating = {
  merchantId: 'mer_1',
  id: '00000000-0000-4000-8000-000000000001',
  answers: [
    { question: 'overall', version: 1, score: 2 },
    { question: 'stage.waiting', version: 1, score: 3 },
  ],
  reasons: [],
  comment: null,
  channel: 'PHONE',
  language: null,
  product: 'Tea',
  order: null,
  dimensions: { STAFF: 'Li' },
  occurredAt: 0,
  receivedAt: 0,
  day: '2026-02-01',
  marks: [],
};

const id = '00000000-0000-4000-8000-000000000002';

function outcome(input: Partial<CorrectionInput>) {
  const whole = { id, reason: 'Keyed in wrongly.', ...input };
  try {
    checkCorrection(whole);
    return corrected(whole, rating, questions);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `${error.code} ${error.path}`;
  }
}

describe('a correction of a rating', () => {
  it('takes the place of an answer on the version that was answered, and leaves the rest', () => {
    expect(outcome({ answers: [{ question: 'overall', score: 5 }], staff: 'Wang' })).toEqual({
      answers: [{ question: 'overall', version: 1, score: 5 }, rating.answers[1]],
      product: 'Tea',
      dimensions: { STAFF: 'Wang' },
    });
  });

  it('takes answers out and adds others on the version of the day', () => {
    const answers = [{ question: 'overall', version: 2, score: 9 }];
    expect(outcome({ without: ['stage.waiting'], answers })).toMatchObject({ answers });
    const other = { ...rating, answers: [rating.answers[1] ?? { question: '', version: 1, score: 1 }] };
    expect(
      corrected({ id, reason: 'x', answers: [{ question: 'overall', score: 9 }] }, other, questions)
        .answers[1],
    ).toEqual({ question: 'overall', version: 2, score: 9 });
  });

  it.each<[string, Partial<CorrectionInput>, string]>([
    ['without a reason', { reason: ' ' }, 'REQUIRED input.reason'],
    ['with a reason of 501 characters', { reason: 'x'.repeat(501) }, 'TOO_LONG input.reason'],
    ['without a UUID', { id: '1' }, 'INVALID input.id'],
    ['that changes nothing', { product: 'Tea' }, 'INVALID input'],
    ['off the scale', { answers: [{ question: 'overall', score: 6 }] }, 'OUT_OF_RANGE input.answers.0.score'],
    [
      'of a question nobody asks',
      { answers: [{ question: 'nobody', score: 1 }] },
      'UNKNOWN_QUESTION input.answers.0.question',
    ],
    [
      'that names a question twice',
      {
        answers: [
          { question: 'overall', score: 1 },
          { question: 'overall', score: 2 },
        ],
      },
      'INVALID input.answers',
    ],
    ['that leaves no answer', { without: ['overall', 'stage.waiting'] }, 'REQUIRED input.answers'],
  ])('is refused %s', (_what, input, refusal) => {
    expect(outcome(input)).toBe(refusal);
  });

  it('takes a reason of 500 characters', () => {
    expect(outcome({ reason: 'x'.repeat(500), product: 'Rice' })).toMatchObject({ product: 'Rice' });
  });
});
