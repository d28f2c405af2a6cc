import { describe, expect, it } from 'vitest';
import { CategorySet } from '../category/category.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { QuestionVersion } from '../question/question.ts';
import { widgetForm } from './widgetForm.ts';

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
const form = (parts: { readonly today?: string; readonly version?: number }) =>
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
