import { describe, expect, it } from 'vitest';
import { CategorySet } from '../category/category.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { QuestionVersion } from '../question/question.ts';
import { standardQuestions } from '../question/standardQuestions.ts';
import { isLow } from './form.ts';
import { type FormParts, widgetForm } from './widgetForm.ts';

const merchant: Merchant = {
  id: 'mer_abcdefgh12',
  name: 'Lakeside Bakery',
  industry: null,
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
  createdAt: 0,
  receiptPrefix: 'ABCD',
};
const version = (parts: Partial<QuestionVersion>): QuestionVersion => ({
  merchantId: merchant.id,
  question: 'overall',
  version: 1,
  kind: 'STARS',
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  ...parts,
});
const questions = [
  version({ validTo: '2026-03-01' }),
  version({
    version: 2,
    scale: { min: 1, max: 7 },
    validFrom: '2026-03-01',
    text: { en: 'Well?', 'zh-CN': '如何？' },
  }),
  version({ question: 'stage.waiting' }),
];
const form = (parts: Partial<FormParts>) =>
  widgetForm({
    key: 'hb_pk_1',
    merchant,
    questions,
    categories: new CategorySet(),
    hostedUrl: 'https://feedback.example/f/hb_pk_1',
    ...parts,
  });

describe('the form of a widget', () => {
  it.each([
    ['2026-02-28', 1],
    ['2026-03-01', 2],
  ])('asks on %s the version that holds on that day', (today, expected) => {
    expect(form({ today }).questions.map(({ version }) => version)).toEqual([expected]);
  });

  it("asks in the merchant's words where it has some", () => {
    expect(form({ today: '2026-03-01' }).questions[0]?.text?.en).toBe('Well?');
    expect(form({ today: '2026-02-28' }).questions[0]).not.toHaveProperty('text');
  });

  it('says which version of the form it is', () => {
    expect([form({}).version, form({ version: 4 }).version]).toEqual([1, 4]);
  });

  it('asks about the stages in their order, then the standard questions, and leaves out what has no words', () => {
    const text = { en: 'How was it?', 'zh-CN': '如何？' };
    const label = { en: 'Stage', 'zh-CN': '环节' };
    const stages = ['waiting', 'pay'].map((key) => ({ key, label, weight: 1 }));
    const asked = form({
      today: '2026-03-01',
      stages: { version: 1, stages },
      questions: [
        version({ question: 'effort', scale: { min: 1, max: 7 }, text }),
        version({ question: 'expectation', scale: { min: -2, max: 2 }, text }),
        version({ question: 'imported' }),
        version({ question: 'own', text }),
        ...questions,
        version({ question: 'stage.pay', text }),
        version({ question: 'stage.waiting', text }),
        version({ question: 'ended', text, validTo: '2026-03-01' }),
      ],
    }).questions;
    expect(asked.map(({ key }) => key)).toEqual([
      ...['overall', 'stage.waiting', 'stage.pay', 'expectation', 'effort', 'own'],
    ]);
    expect(asked[1]?.stage).toEqual({ key: 'waiting', label });
  });

  it('leaves the standard words to the language files', () => {
    const [standard] = standardQuestions.filter(({ topic }) => topic === 'RECOMMENDATION');
    const question = version({ question: 'recommendation', scale: { min: 0, max: 10 } });
    const [asked] = form({ questions: [{ ...question, text: standard?.text ?? null }] }).questions;
    expect(asked).not.toHaveProperty('text');
    expect(asked).toMatchObject({ topic: 'RECOMMENDATION', lowUpTo: 5 });
  });

  it('is rich unless five stars for overall satisfaction are all that is asked', () => {
    const rich = (parts: Partial<QuestionVersion>) => form({ questions: [version(parts)] }).rich === true;
    expect([rich({}), rich({ kind: 'SMILEYS' }), rich({ scale: { min: 1, max: 7 } })]).toEqual([
      ...[false, true, true],
    ]);
    expect(rich({ direction: 'LOWER_IS_BETTER' })).toBe(true);
  });

  it.each([
    [undefined, [1, 2, 3]],
    ['LOWER_IS_BETTER', [3, 4, 5]],
  ] as const)('asks for reasons after the scores of the bad end: %s', (direction, expected) => {
    const [question] = form({ questions: [version({ direction: direction ?? null })] }).questions;
    const low = [1, 2, 3, 4, 5].filter((score) => question && isLow(question, score));
    expect(low).toEqual(expected);
  });

  it('asks nothing where no version holds', () => {
    const ended = widgetForm({
      key: 'hb_pk_1',
      merchant,
      questions: questions.slice(0, 1),
      categories: new CategorySet(),
      hostedUrl: '',
      today: '2026-03-01',
    });
    expect(ended.questions).toEqual([]);
  });
});
