import type { Localized } from './form.ts';

/** A question about a stage as a preset asks it. */
export interface PresetStage {
  /** Key of the stage; its question is `stage.` and this. */
  readonly key: string;
  /** Name of the stage. */
  readonly label: Localized;
  /** The question. */
  readonly text: Localized;
}

/** A ready set of stages and questions of one trade (rules.md, R2). */
export interface Preset {
  readonly name: string;
  readonly label: Localized;
  readonly stages: readonly PresetStage[];
  /** Keys of standard questions asked besides overall satisfaction. */
  readonly questions: readonly string[];
}

/** A stage with its name and question in both languages. */
export function presetStage(
  key: string,
  label: readonly [en: string, zh: string],
  text: readonly [en: string, zh: string],
): PresetStage {
  return { key, label: { en: label[0], 'zh-CN': label[1] }, text: { en: text[0], 'zh-CN': text[1] } };
}
