import { kindOf, type QuestionVersion, type Scale, satisfiedFrom } from '../question/question.ts';
import type { Day } from '../time/calendarDay.ts';

/** The end of a version that was asked elsewhere and that no form of ours asks. */
export const askedElsewhere: Day = '1900-01-01';

/** The newest version of a question on a scale; undefined where there is none. */
export function versionOfScale(
  versions: readonly QuestionVersion[],
  question: string,
  { min, max }: Scale,
): QuestionVersion | undefined {
  return versions.findLast(
    (version) => version.question === question && version.scale.min === min && version.scale.max === max,
  );
}

/**
 * The version that follows those of a question, on the scale of a file; versions count from 1. Where the
 * merchant asks the question already, its form stays as it is: the new version means the same and is not
 * asked.
 */
export function nextVersion(
  versions: readonly QuestionVersion[],
  merchantId: string,
  question: string,
  scale: Scale,
): QuestionVersion {
  const own = versions.filter((version) => version.question === question);
  const newest = own.at(-1);
  const kind = kindOf(scale);
  if (newest === undefined) {
    return { merchantId, question, version: 1, kind, scale, satisfiedFrom: satisfiedFrom(scale) };
  }
  const { direction, topic, stage, text } = newest;
  return {
    ...{ merchantId, question, version: newest.version + 1, kind, scale },
    satisfiedFrom: satisfiedFrom(scale, direction ?? undefined),
    ...{ direction: direction ?? null, topic: topic ?? null, stage: stage ?? null, text: text ?? null },
    validTo: askedElsewhere,
  };
}
