import { kindOf, type QuestionVersion, type Scale, satisfiedFrom } from '../question/question.ts';

/** The newest version of a question on a scale; undefined where there is none. */
export function versionOn(
  versions: readonly QuestionVersion[],
  question: string,
  scale: Scale,
): QuestionVersion | undefined {
  return versions.findLast(
    (version) =>
      version.question === question && version.scale.min === scale.min && version.scale.max === scale.max,
  );
}

/** The version that follows those of a question, on a scale; versions count from 1. */
export function nextVersion(
  versions: readonly QuestionVersion[],
  merchantId: string,
  question: string,
  scale: Scale,
): QuestionVersion {
  const own = versions.filter((version) => version.question === question);
  const version = 1 + Math.max(0, ...own.map((before) => before.version));
  return { merchantId, question, version, kind: kindOf(scale), scale, satisfiedFrom: satisfiedFrom(scale) };
}
