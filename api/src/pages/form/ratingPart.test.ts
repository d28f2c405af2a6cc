import { kindOf, satisfiedFrom } from '@hearback/schema/question/question';
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

  it('counts a score on the scale that was shown, though another is asked by now', async () => {
    const shown = await openForm(site);
    await ask({ min: 0, max: 10 });
    expect(receiptsIn(await sendFields(site, shown.fields, { score: '5' }))).toHaveLength(1);
    const list = { size: 10, cursor: null, backward: false };
    const { rows } = await site.install.ports.ratings.page(site.merchant.id, {}, list);
    expect(rows[0]?.answers).toEqual([{ question: 'overall', version: 1, score: 5 }]);
  });
});
