import { isAsked, lowUpTo, overall, type QuestionVersion, stageOf, topicOf } from '../question/question.ts';
import { effectiveStages, type StageSet } from '../question/stage.ts';
import { standardQuestion, standardQuestions } from '../question/standardQuestions.ts';
import type { Day } from '../time/calendarDay.ts';
import type { FormQuestion, Localized } from './form.ts';

const same = (one: Localized, other: Localized | null) =>
  one.en === other?.en && one['zh-CN'] === other['zh-CN'];

/** The words of a question; null where it has none, as one that only a file of past ratings knows. */
export function wordsOf(version: QuestionVersion): Localized | null {
  return version.text ?? (version.question === overall ? standardQuestion(overall).text : null);
}

/** Words of the merchant's own: the standard ones are said by every language file. */
function ownText(version: QuestionVersion): Localized | null {
  const topic = topicOf(version);
  const { text } = version;
  return text == null || same(text, standardQuestion(version.question, topic).text) ? null : text;
}

function formQuestion(version: QuestionVersion, stages: StageSet['stages']): FormQuestion {
  const topic = topicOf(version);
  const text = ownText(version);
  const stage = stages.find(({ key }) => key === stageOf(version));
  return {
    key: version.question,
    version: version.version,
    kind: version.kind,
    scale: version.scale,
    topic,
    ...(stage === undefined ? {} : { stage: { key: stage.key, label: stage.label } }),
    ...(text === null ? {} : { text }),
    lowUpTo: lowUpTo(version.scale),
    ...(version.direction === 'LOWER_IS_BETTER' ? { lowerIsBetter: true } : {}),
  };
}

/**
 * What a form asks, in its order: overall satisfaction, each stage in the order of the stages, the standard questions
 * in theirs, and then any other. A question without words is not asked.
 *
 * @param today Day of the merchant; absent: the newest versions are asked.
 */
export function formQuestions(
  questions: readonly QuestionVersion[],
  stages: StageSet,
  today?: Day,
): readonly FormQuestion[] {
  const asked = new Map<string, QuestionVersion>();
  for (const version of questions) {
    if (wordsOf(version) !== null && (today === undefined || isAsked(version, today)))
      asked.set(version.question, version);
  }
  const known = effectiveStages({ questions, stages });
  const standard = standardQuestions.map(({ question }) => question).filter((key) => key !== overall);
  const place = (version: QuestionVersion) => {
    if (version.question === overall) return 0;
    const stage = known.findIndex(({ key }) => key === stageOf(version));
    if (stage >= 0) return 1 + stage;
    const usual = standard.indexOf(version.question);
    return 1 + known.length + (usual < 0 ? standard.length : usual);
  };
  return [...asked.values()]
    .sort((a, b) => place(a) - place(b))
    .map((version) => formQuestion(version, known));
}
