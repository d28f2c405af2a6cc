import type { Preset } from '../form/preset.ts';
import type { Day } from '../time/calendarDay.ts';
import { defineQuestion } from './defineQuestion.ts';
import { defineStages } from './defineStages.ts';
import { overall, type QuestionVersion, stagePrefix } from './question.ts';
import type { Questionnaire, QuestionnaireChange } from './questionnaire.ts';
import type { Stage } from './stage.ts';

/**
 * Installs a preset: its stages with equal weights after those that are there, and the questions that are not
 * there yet. A question that the merchant has is left as it is, so that installing twice changes nothing.
 *
 * @param today Day of the merchant.
 * @throws InvalidInput where there would be too many questions or stages.
 */
export function installPreset(
  merchantId: string,
  preset: Preset,
  before: Questionnaire,
  today: Day,
): QuestionnaireChange {
  const known = new Set(before.stages.stages.map(({ key }) => key));
  const added = preset.stages
    .filter(({ key }) => !known.has(key))
    .map(({ key, label }): Stage => ({ key, label, weight: 1 }));
  const { stages } = defineStages([...before.stages.stages, ...added], before.stages);
  const now: Questionnaire = {
    questions: before.questions,
    stages: stages === null ? before.stages : { version: before.stages.version + 1, stages },
  };
  const wanted = [
    { question: overall },
    ...preset.stages.map(({ key, text }) => ({ question: `${stagePrefix}${key}`, text })),
    ...preset.questions.map((question) => ({ question })),
  ].filter(({ question }) => !before.questions.some((version) => version.question === question));
  const questions: QuestionVersion[] = [];
  for (const input of wanted) {
    const soFar = { ...now, questions: [...now.questions, ...questions] };
    questions.push(...defineQuestion(merchantId, input, soFar, today).added);
  }
  return { added: questions, stages };
}
