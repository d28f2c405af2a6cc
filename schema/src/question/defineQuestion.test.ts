import { describe, expect, it } from 'vitest';
import { Failure } from '../failure/failure.ts';
import { defineQuestion, maxQuestions, type QuestionInput } from './defineQuestion.ts';
import { isSatisfied, type QuestionVersion, satisfiedFrom, versionOn } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import { noStages } from './stage.ts';

const merchantId = 'mer_abcdefgh12';
const today = '2026-03-01';
const empty: Questionnaire = { questions: [], stages: noStages };
const withStage: Questionnaire = {
  questions: [],
  stages: { version: 1, stages: [{ key: 'waiting', label: { en: 'Waiting', 'zh-CN': '等待' }, weight: 2 }] },
};
const define = (input: QuestionInput, before = empty) => defineQuestion(merchantId, input, before, today);
const after = (version: QuestionVersion): Questionnaire => ({ ...empty, questions: [version] });

describe('defining a question', () => {
  it.each<[string, Partial<QuestionVersion>]>([
    ['overall', { topic: 'OVERALL', kind: 'STARS', scale: { min: 1, max: 5 }, satisfiedFrom: 4 }],
    ['expectation', { topic: 'EXPECTATION', scale: { min: -2, max: 2 }, satisfiedFrom: 0 }],
    ['value', { topic: 'VALUE_FOR_MONEY', scale: { min: 1, max: 5 } }],
    ['first-choice', { topic: 'FIRST_CHOICE' }],
    ['loyalty', { topic: 'LOYALTY', satisfiedFrom: 4 }],
    ['repurchase', { topic: 'REPURCHASE' }],
    ['recommendation', { topic: 'RECOMMENDATION', scale: { min: 0, max: 10 }, satisfiedFrom: 9 }],
    ['effort', { topic: 'EFFORT', scale: { min: 1, max: 7 }, satisfiedFrom: 6 }],
    ['awareness', { topic: 'AWARENESS', kind: 'THUMBS', scale: { min: 1, max: 2 }, satisfiedFrom: 2 }],
  ])('knows the standard question %s', (question, expected) => {
    const { defined } = define({ question });
    expect(defined).toMatchObject({ ...expected, question, version: 1, validFrom: null });
    expect(defined.text?.en).not.toBe('');
    expect(defined.text?.['zh-CN']).not.toBe('');
  });

  it('begins a new version where something changes, and none where nothing does', () => {
    const first = define({ question: 'overall' }).defined;
    expect(define({ question: 'overall' }, after(first))).toMatchObject({ added: [], defined: first });
    const { added } = define({ question: 'overall', scale: { min: 1, max: 7 } }, after(first));
    expect(added).toMatchObject([{ version: 2, validFrom: today, satisfiedFrom: 6 }]);
  });

  it('takes a scale on which lower is better, with the mirrored satisfied set', () => {
    const { defined } = define({ question: 'trouble', direction: 'LOWER_IS_BETTER' });
    expect(defined.satisfiedFrom).toBe(2);
    expect([1, 2, 3, 4, 5].filter((score) => isSatisfied(score, defined))).toEqual([1, 2]);
    expect(satisfiedFrom({ min: 1, max: 7 }, 'LOWER_IS_BETTER')).toBe(2);
  });

  it.each<[QuestionVersion['kind'], number, number]>([
    ['STARS', 1, 7],
    ['SMILEYS', -2, 2],
    ['SMILEYS', 1, 2],
    ['THUMBS', 0, 1],
    ['NUMBERS', 0, 100],
  ])('asks as %s on %i to %i', (kind, min, max) => {
    expect(define({ question: 'q', kind, scale: { min, max } }).defined).toMatchObject({ kind });
  });

  it('takes weights of all scores in any order', () => {
    const weights = [20, 40, 60, 80, 100].map((weight, index) => ({ score: index + 1, weight }));
    expect(define({ question: 'overall', weights: weights.toReversed() }).defined.weights).toEqual(weights);
  });

  it.each<[string, QuestionInput, string]>([
    ['a key with a space', { question: 'over all' }, 'INVALID question'],
    [
      'recommendation on 1-5',
      { question: 'r', topic: 'RECOMMENDATION', scale: { min: 1, max: 5 } },
      'INVALID scale',
    ],
    ['effort on 1-5', { question: 'effort', scale: { min: 1, max: 5 } }, 'INVALID scale'],
    ['a scale upside down', { question: 'q', scale: { min: 5, max: 1 } }, 'INVALID scale'],
    ['a scale of 102 scores', { question: 'q', scale: { min: 0, max: 101 } }, 'INVALID scale'],
    ['half scores at the ends', { question: 'q', scale: { min: 0.5, max: 5 } }, 'INVALID scale'],
    ['eight stars', { question: 'q', kind: 'STARS', scale: { min: 1, max: 8 } }, 'INVALID kind'],
    ['stars from nought', { question: 'q', kind: 'STARS', scale: { min: 0, max: 5 } }, 'INVALID kind'],
    ['six smileys', { question: 'q', kind: 'SMILEYS', scale: { min: 0, max: 5 } }, 'INVALID kind'],
    ['three thumbs', { question: 'q', kind: 'THUMBS', scale: { min: 1, max: 3 } }, 'INVALID kind'],
    ['a satisfied set off the scale', { question: 'q', satisfiedFrom: 6 }, 'OUT_OF_RANGE satisfiedFrom'],
    ['a weight missing', { question: 'q', weights: [{ score: 1, weight: 20 }] }, 'INVALID weights'],
    ['a stage that does not exist', { question: 'stage.waiting' }, 'INVALID stage'],
    ['words in one language', { question: 'q', text: { en: 'Why?', 'zh-CN': ' ' } }, 'REQUIRED text.zh-CN'],
    ['a day that does not exist', { question: 'q', validFrom: '2026-02-30' }, 'INVALID validFrom'],
    ['an end before the start', { question: 'q', validFrom: today, validTo: today }, 'PERIOD_EMPTY validTo'],
  ])('refuses %s', (_what, input, expected) => {
    const refused = () => define(input);
    expect(refused).toThrow(Failure);
    expect(refused).toThrow(expected.replace(' ', ' at '));
  });

  it('finds the stage of a question by its key', () => {
    expect(define({ question: 'stage.waiting' }, withStage).defined).toMatchObject({
      topic: 'STAGE',
      stage: 'waiting',
    });
  });

  it('refuses one question too many', () => {
    const questions = Array.from(
      { length: maxQuestions },
      (_, index) => define({ question: `q${index}` }).defined,
    );
    expect(() => define({ question: 'more' }, { ...empty, questions })).toThrow('TOO_MANY at question');
    expect(define({ question: 'q1' }, { ...empty, questions }).added).toEqual([]);
  });

  it('asks the newest version that holds on a day', () => {
    const first = { ...define({ question: 'overall' }).defined, validTo: today };
    const second = { ...first, version: 2, validFrom: today, validTo: null };
    const versions = [first, second];
    expect(versionOn(versions, 'overall', '2026-02-28')?.version).toBe(1);
    expect(versionOn(versions, 'overall', today)?.version).toBe(2);
    expect(versionOn([{ ...first, validFrom: '2026-01-01' }], 'overall', '2025-12-31')).toBeUndefined();
  });
});
