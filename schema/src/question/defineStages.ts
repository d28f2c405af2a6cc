import { InvalidInput } from '../failure/failure.ts';
import { checkText } from '../submission/text.ts';
import type { QuestionnaireChange } from './questionnaire.ts';
import type { Stage, StageSet } from './stage.ts';

/** Stages that one merchant may have. */
export const maxStages = 30;

/** Longest name of a stage, in characters. */
export const maxStageLabel = 60;

/**
 * Defines the stages of a merchant with their weights, as a whole: a new version, unless they are as wanted.
 *
 * @throws InvalidInput for a key that is no key or stands twice, a missing name, or a weight below 0.
 */
export function defineStages(wanted: readonly Stage[], before: StageSet): QuestionnaireChange {
  if (wanted.length > maxStages)
    throw new InvalidInput('TOO_MANY', 'stages', { max: maxStages, count: wanted.length });
  const stages = wanted.map(({ key, label, weight }, index): Stage => {
    const path = `stages.${index}`;
    const first = wanted.findIndex((stage) => stage.key === key) === index;
    if (!first || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))
      throw new InvalidInput('INVALID', `${path}.key`, { expected: 'a to z, 0 to 9, dash, each once' });
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new InvalidInput('OUT_OF_RANGE', `${path}.weight`, { min: 0, max: 1_000_000 });
    for (const locale of ['en', 'zh-CN'] as const) {
      if (checkText(label[locale], `${path}.label.${locale}`, maxStageLabel) === null)
        throw new InvalidInput('REQUIRED', `${path}.label.${locale}`);
    }
    return { key, label: { en: label.en, 'zh-CN': label['zh-CN'] }, weight };
  });
  const same = JSON.stringify(stages) === JSON.stringify(before.stages);
  return { added: [], stages: same ? null : stages };
}
