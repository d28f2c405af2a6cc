import type { Localized } from '../form/form.ts';
import { stageOf } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

/** A stage of a merchant's service, such as reception or waiting (rules.md, R2). */
export interface Stage {
  /** Stable key, for example `reception`. */
  readonly key: string;
  readonly label: Localized;
  /** Its weight in the stage index, relative to the other stages. */
  readonly weight: number;
}

/** The stages of a merchant in their order. Another weight makes another version. */
export interface StageSet {
  readonly version: number;
  readonly stages: readonly Stage[];
}

/** The stages of a merchant that defined none. */
export const noStages: StageSet = { version: 0, stages: [] };

/** The stages of a merchant; where it defined none, those that its questions name, of equal weight. */
export function effectiveStages({ questions, stages }: Questionnaire): readonly Stage[] {
  if (stages.stages.length > 0) return stages.stages;
  const keys = new Set(questions.map(stageOf).filter((key) => key !== null));
  return [...keys].map((key) => ({ key, label: { en: key, 'zh-CN': key }, weight: 1 }));
}
