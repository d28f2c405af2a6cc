import { defineQuestion } from '@hearback/schema/question/defineQuestion';
import { kindOf, satisfiedFrom } from '@hearback/schema/question/question';
import type { QuestionnaireChange } from '@hearback/schema/question/questionnaire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertQuestionVersion } from '../../question/question.queries.ts';
import { openForm, receiptsIn, sendFields } from '../testForm.ts';
import { type TestSite, testSite } from '../testSite.ts';

describe('the question of a form', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await testSite();
  });
  afterEach(() => site.dispose());

  /** Gives the merchant a second version of its question, as a change of the scale does. */
  function ask(scale: { readonly min: number; readonly max: number }): Promise<void> {
    return site.install.database.write((writer) =>
      insertQuestionVersion(writer, {
        ...{ merchant_id: site.merchant.id, question: 'overall', version: 2, kind: kindOf(scale) },
        ...{ min_score: scale.min, max_score: scale.max, satisfied_from: satisfiedFrom(scale) },
      }),
    );
  }

  function radios(html: string): string[] {
    return [...html.matchAll(/<input class="away( low)?" type="radio" name="score" value="(\d+)"/g)].map(
      ([, low, score]) => `${score}${low ? ' low' : ''}`,
    );
  }

  it('has five stars with names, the lower three of which ask for a reason', async () => {
    const { html } = await openForm(site);
    expect(radios(html)).toEqual(['1 low', '2 low', '3 low', '4', '5']);
    expect(html).toContain('aria-label="2 of 5: Dissatisfied"');
    expect(html.match(/<svg/g)).toHaveLength(5);
  });

  it('has a number for every score of another scale', async () => {
    await ask({ min: 0, max: 10 });
    const page = await openForm(site);
    expect(radios(page.html)).toHaveLength(11);
    expect(page.html).not.toContain('<svg');
    expect(page.fields.get('version')).toBe('2');
    expect((await sendFields(site, page.fields, { score: '0' })).status).toBe(200);
  });

  it('has a field for a number where the scale is long', async () => {
    await ask({ min: 0, max: 100 });
    const page = await openForm(site);
    expect(page.html).toContain('<input type="number"');
    expect(page.text).toContain('A number from 0 to 100');
    expect((await sendFields(site, page.fields, { score: '101' })).status).toBe(422);
    expect((await sendFields(site, page.fields, { score: '100' })).status).toBe(200);
  });

  it('asks about stages, in faces and thumbs too, and keeps what was answered', async () => {
    const { ports } = site.install;
    const label = { en: 'Waiting', 'zh-CN': '等待' };
    const stages: QuestionnaireChange = { added: [], stages: [{ key: 'waiting', label, weight: 1 }] };
    await ports.questions.change(site.merchant.id, 0, () => stages);
    for (const input of [
      {
        question: 'stage.waiting',
        kind: 'SMILEYS',
        text: { en: 'How was the wait?', 'zh-CN': '等待如何？' },
      },
      { question: 'awareness' },
      { question: 'recommendation' },
    ] as const) {
      await ports.questions.change(site.merchant.id, 0, (before) =>
        defineQuestion(site.merchant.id, input, before, '2026-01-01'),
      );
    }
    const page = await openForm(site);
    for (const part of ['A few more questions', 'How was the wait?', 'Do you know how to complain to us?'])
      expect(page.text).toContain(part);
    expect(page.html).toContain('name="answers.awareness" value="2" aria-label="Yes"');
    expect(page.html).toContain(
      'name="answers.recommendation" value="10" aria-label="10 of 10: Extremely likely"',
    );
    const typed = { 'answers.stage.waiting': '2', 'answers.awareness': '1' };
    const refused = await sendFields(site, page.fields, typed);
    expect(refused.status).toBe(422);
    expect(refused.fields.get('answers.stage.waiting')).toBe('2');
    expect((await sendFields(site, refused.fields, { score: '4' })).status).toBe(200);
    const { rows } = await ports.ratings.page(
      site.merchant.id,
      {},
      { size: 10, cursor: null, backward: false },
    );
    expect(rows[0]?.answers).toEqual([
      { question: 'overall', version: 1, score: 4 },
      { question: 'stage.waiting', version: 1, score: 2 },
      { question: 'awareness', version: 1, score: 1 },
    ]);
    const one = await openForm(site, '?stage=waiting');
    expect(one.text).toContain('How was the wait?');
  });

  it('counts a score on the scale that was shown, though another is asked by now', async () => {
    const shown = await openForm(site);
    await ask({ min: 0, max: 10 });
    expect(receiptsIn(await sendFields(site, shown.fields, { score: '5' }))).toHaveLength(1);
    const list = { size: 10, cursor: null, backward: false };
    const { rows } = await site.install.ports.ratings.page(site.merchant.id, {}, list);
    expect(rows[0]?.answers).toEqual([{ question: 'overall', version: 1, score: 5 }]);
  });
});
