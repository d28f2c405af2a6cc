import { describe, expect, it } from 'vitest';
import { type PresetName, presetNames, presets } from '../form/presets.ts';
import { defineStages } from './defineStages.ts';
import { installPreset } from './installPreset.ts';
import { stageOf, topicOf } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import { noStages } from './stage.ts';

const empty: Questionnaire = { questions: [], stages: noStages };
const install = (name: PresetName, before = empty): Questionnaire => {
  const preset = presets.find((one) => one.name === name);
  if (preset === undefined) throw new Error(name);
  const { added, stages } = installPreset('mer_abcdefgh12', preset, before, '2026-03-01');
  return {
    questions: [...before.questions, ...added],
    stages: stages === null ? before.stages : { version: before.stages.version + 1, stages },
  };
};

describe('installing a preset', () => {
  it('has the presets of the manuals and three of ours', () => {
    expect(presetNames).toEqual([
      'CAR_SALES',
      'CAR_SERVICE',
      'TRADE_B2B',
      'GENERAL',
      'DEPARTMENT_STORE',
      'DELIVERY',
      'ACCOUNT_MANAGER',
      'RESTAURANT',
      'BANK_INSURANCE_BRANCH',
      'ONLINE_SHOP',
    ]);
  });

  it.each(presetNames)('installs %s with a question for each stage, in both languages', (name) => {
    const { questions, stages } = install(name);
    const asked = questions.filter((version) => topicOf(version) === 'STAGE').map(stageOf);
    expect(asked).toEqual(stages.stages.map(({ key }) => key));
    expect(questions.some(({ question }) => question === 'overall')).toBe(true);
    for (const { text } of questions) expect(text?.en && text['zh-CN']).toBeTruthy();
  });

  it('takes the eight feelings of the department store as the manuals name them', () => {
    const labels = install('DEPARTMENT_STORE').stages.stages.map(({ label }) => label['zh-CN']);
    expect(labels).toEqual(['放心', '亲情', '温馨', '安全', '便利', '承诺', '归宿', '品牌']);
  });

  it('changes nothing when it is installed again', () => {
    const once = install('CAR_SALES');
    expect(install('CAR_SALES', once)).toEqual(once);
  });

  it('leaves the stages that are there with their weights and adds its own', () => {
    const mine = defineStages(
      [{ key: 'reception', label: { en: 'Front desk', 'zh-CN': '前台' }, weight: 3 }],
      noStages,
    );
    const { stages } = install('CAR_SERVICE', {
      ...empty,
      stages: { version: 1, stages: mine.stages ?? [] },
    });
    expect(stages.version).toBe(2);
    expect(stages.stages[0]).toMatchObject({ key: 'reception', weight: 3 });
    expect(stages.stages).toHaveLength(9);
  });
});

describe('defining stages', () => {
  const stage = (key: string, weight = 1) => ({ key, label: { en: key, 'zh-CN': key }, weight });

  it('is a new version where a weight changes, and none where all is as it was', () => {
    const before = { version: 1, stages: [stage('a'), stage('b', 2)] };
    expect(defineStages([stage('a'), stage('b', 2)], before).stages).toBeNull();
    expect(defineStages([stage('a'), stage('b', 3)], before).stages).toHaveLength(2);
  });

  it.each([
    ['a key twice', [stage('a'), stage('a')], 'INVALID at stages.1.key'],
    ['a weight below 0', [stage('a', -1)], 'OUT_OF_RANGE at stages.0.weight'],
    ['a weight that is no number', [stage('a', Number.NaN)], 'OUT_OF_RANGE at stages.0.weight'],
    ['no name', [{ ...stage('a'), label: { en: '', 'zh-CN': '甲' } }], 'REQUIRED at stages.0.label.en'],
  ])('refuses %s', (_what, stages, expected) => {
    expect(() => defineStages(stages, noStages)).toThrow(expected);
  });
});
