import type { FormQuestion, Localized } from '@hearback/schema/form/form';

const overall: FormQuestion = {
  ...{ key: 'overall', version: 2, kind: 'STARS', scale: { min: 1, max: 5 }, topic: 'OVERALL', lowUpTo: 3 },
};
const of = (min: number, max: number) => ({ scale: { min, max }, lowUpTo: (min + max) / 2 });

function stage(key: string, en: string, zh: string): FormQuestion {
  const label: Localized = { en, 'zh-CN': zh };
  const text: Localized = { en: `How was it: ${en}?`, 'zh-CN': `您对${zh}是否满意？` };
  return { ...overall, key: `stage.${key}`, topic: 'STAGE', stage: { key, label }, text };
}

/** What the forms of the test server ask, by the end of the key; any other key asks for five stars. */
export const doorQuestions: Readonly<Record<string, readonly FormQuestion[]>> = {
  stars: [overall],
  smileys: [{ ...overall, kind: 'SMILEYS' }],
  thumbs: [{ ...overall, kind: 'THUMBS', ...of(1, 2) }],
  recommendation: [
    { ...overall, key: 'recommendation', topic: 'RECOMMENDATION', kind: 'NUMBERS', ...of(0, 10) },
  ],
  effort: [{ ...overall, key: 'effort', topic: 'EFFORT', kind: 'NUMBERS', ...of(1, 7) }],
  numbers: [{ ...overall, kind: 'NUMBERS' }],
  grades: [{ ...overall, kind: 'NUMBERS', ...of(1, 5), lowerIsBetter: true }],
  percent: [{ ...overall, kind: 'NUMBERS', ...of(0, 100) }],
  steps: [
    overall,
    stage('seating', 'Welcome and seating', '迎宾入座'),
    { ...stage('food', 'Food and drink', '菜品酒水'), kind: 'SMILEYS' },
    stage('speed', 'Speed', '上菜速度'),
    stage('service', 'Service', '服务'),
    stage('bill', 'The bill', '结账'),
    { ...overall, key: 'expectation', topic: 'EXPECTATION', kind: 'SMILEYS', ...of(-2, 2) },
    { ...overall, key: 'recommendation', topic: 'RECOMMENDATION', kind: 'NUMBERS', ...of(0, 10) },
    { ...overall, key: 'awareness', topic: 'AWARENESS', kind: 'THUMBS', ...of(1, 2) },
  ],
};
