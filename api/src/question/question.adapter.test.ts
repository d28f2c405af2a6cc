import type { Preset } from '@hearback/schema/form/preset';
import { presets } from '@hearback/schema/form/presets';
import { defineQuestion } from '@hearback/schema/question/defineQuestion';
import { installPreset } from '@hearback/schema/question/installPreset';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';

const now = Date.UTC(2026, 2, 1, 8);
const today = '2026-03-01';

eachDatabase('questions', (open) => {
  let test: TestDatabase;
  let merchantId: string;
  let questions: ReturnType<typeof portsOf>['questions'];
  const seven = { question: 'overall', scale: { min: 1, max: 7 } };
  const define = (input: Parameters<typeof defineQuestion>[1]) =>
    questions.change(merchantId, now, (before) => defineQuestion(merchantId, input, before, today));

  beforeEach(async () => {
    test = await open();
    questions = portsOf(test.database, () => now).questions;
    const created = await test.database.write((writer) =>
      createMerchant(writer, {
        name: 'Test',
        importName: null,
        industry: null,
        timeZone: 'Asia/Shanghai',
        locale: 'zh-CN',
        origins: [],
        withQuestion: true,
        now,
      }),
    );
    merchantId = created.merchant.id;
  });

  afterEach(() => test.dispose());

  it('end the version before on the day on which a new one begins', async () => {
    await define(seven);
    const versions = await questions.ofMerchant(merchantId);
    expect(versions.map(({ version, validFrom, validTo }) => [version, validFrom, validTo])).toEqual([
      [1, null, today],
      [2, today, null],
    ]);
  });

  it('give back every part of a definition', async () => {
    const weights = [20, 40, 60, 80, 100].map((weight, index) => ({ score: index + 1, weight }));
    const { defined } = await define({
      question: 'noise',
      direction: 'LOWER_IS_BETTER',
      weights,
      text: { en: 'How noisy was it?', 'zh-CN': '有多吵？' },
      validTo: '2027-01-01',
    });
    expect((await questions.ofMerchant(merchantId)).find(({ question }) => question === 'noise')).toEqual(
      defined,
    );
  });

  it('make one version where the same definition arrives many times at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => define(seven)));
    expect((await questions.ofMerchant(merchantId)).map(({ version }) => version)).toEqual([1, 2]);
    expect(await questions.forms(merchantId)).toHaveLength(1);
  });

  it('count a version of the form with every change, and none without', async () => {
    const [preset] = presets as readonly Preset[];
    if (preset === undefined) throw new Error('There are presets.');
    for (let times = 0; times < 2; times += 1) {
      await questions.change(merchantId, now, (before) => installPreset(merchantId, preset, before, today));
    }
    const [form, ...others] = await questions.forms(merchantId);
    expect(others).toEqual([]);
    expect(form).toMatchObject({ version: 1, stagesVersion: 1, createdAt: now });
    expect(form?.questions).toHaveLength(14);
    expect((await questions.questionnaire(merchantId)).stages.stages).toHaveLength(10);
  });
});
