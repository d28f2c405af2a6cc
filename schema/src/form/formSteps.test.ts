import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormQuestion } from './form.ts';
import { formSteps, questionsAStep } from './formSteps.ts';

const question = (key: string, stage?: string): FormQuestion => ({
  ...{ key, version: 1, kind: 'STARS', scale: { min: 1, max: 5 }, topic: 'STAGE', lowUpTo: 3 },
  ...(stage === undefined ? {} : { stage: { key: stage, label: { en: stage, 'zh-CN': stage } } }),
});
const keys = (questions: readonly FormQuestion[]) =>
  formSteps(questions).map((step) => step.map(({ key }) => key).join(' '));
const overall = question('overall');
const many = (count: number, stage?: string) =>
  Array.from({ length: count }, (_, index) =>
    question(`${stage ?? 'o'}${index}`, stage && `${stage}${index}`),
  );

describe('the steps of a form', () => {
  it.each([
    ['one question', [overall], ['overall']],
    [
      'stages together, and the rest after them',
      [overall, ...many(2, 's'), question('nps')],
      ['overall', 's0 s1', 'nps'],
    ],
    [
      'a stage with two questions by itself',
      [overall, question('a', 'x'), question('b', 'y'), question('c', 'y'), question('d', 'z')],
      ['overall', 'a d', 'b c'],
    ],
    ['four at once', [overall, ...many(4, 's')], ['overall', 's0 s1 s2 s3']],
    ['five in two', [overall, ...many(5, 's')], ['overall', 's0 s1 s2', 's3 s4']],
  ])('are %s', (_what, questions, expected) => {
    expect(keys(questions)).toEqual(expected);
  });

  it('ask every question once and never more than four together', () => {
    const stages = fc.constantFrom(undefined, 'a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(stages, { minLength: 1, maxLength: 60 }), (list) => {
        const questions = list.map((stage, index) => question(`q${index}`, stage));
        const steps = formSteps(questions);
        expect(steps[0]).toEqual(questions.slice(0, 1));
        expect(
          steps
            .flat()
            .map(({ key }) => key)
            .sort(),
        ).toEqual(questions.map(({ key }) => key).sort());
        for (const { length } of steps) expect(length).toBeLessThanOrEqual(questionsAStep);
        for (const { length } of steps) expect(length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
