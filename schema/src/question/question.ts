import type { Localized, QuestionKind } from '../form/form.ts';
import type { Day } from '../time/calendarDay.ts';
import { type QuestionTopic, topicOfKey } from './topic.ts';

/** A range of scores. Raw scores of different scales are never averaged. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Which end of a scale is the good one. */
export const directions = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const;

/** Which end of a scale is the good one. */
export type Direction = (typeof directions)[number];

/** What one score is worth to the merchant, for example 80 for 4 of 5. */
export interface ScoreWeight {
  readonly score: number;
  readonly weight: number;
}

/** A question with one version of its scale. Answers belong to the version that was shown. */
export interface QuestionVersion {
  readonly merchantId: string;
  /** Stable key, for example `overall`, `stage.reception`. */
  readonly question: string;
  /** Counts from 1. */
  readonly version: number;
  readonly kind: QuestionKind;
  readonly scale: Scale;
  /** The score of the satisfied set that is nearest to the bad end of the scale. */
  readonly satisfiedFrom: number;
  /** Absent: higher is better. */
  readonly direction?: Direction | null;
  /** Absent: what the key says, see `topicOf`. */
  readonly topic?: QuestionTopic | null;
  /** Key of the stage that it is asked about; absent: what the key says, see `stageOf`. */
  readonly stage?: string | null;
  /** What each score is worth; absent: no weighted mean. */
  readonly weights?: readonly ScoreWeight[] | null;
  /** The merchant's wording; absent: the widget's. */
  readonly text?: Localized | null;
  /** First day on which it is asked; absent: always. */
  readonly validFrom?: Day | null;
  /** The day after the last one; absent: still asked. */
  readonly validTo?: Day | null;
}

/** Key of the question about overall satisfaction. */
export const overall = 'overall';

/** How the key of a question about a stage begins. */
export const stagePrefix = 'stage.';

const usualSatisfiedFrom = new Map([
  ['-2:2', 0],
  ['1:2', 2],
  ['1:5', 4],
  ['1:7', 6],
  ['1:10', 9],
  ['0:10', 9],
]);

/**
 * The default satisfied set: 4-5 of 5, 6-7 of 7, 9-10 of 10 (indicators.md, Scores), at or above 0 of −2…+2;
 * on any other scale the upper quarter. Where lower is better, the mirror image.
 *
 * @returns The score of the set that is nearest to the bad end.
 */
export function satisfiedFrom(scale: Scale, direction: Direction = 'HIGHER_IS_BETTER'): number {
  const usual = usualSatisfiedFrom.get(`${scale.min}:${scale.max}`);
  const from = usual ?? scale.min + Math.ceil(0.75 * (scale.max - scale.min));
  return direction === 'HIGHER_IS_BETTER' ? from : turned(from, scale);
}

/** How a scale is asked by default. */
export function kindOf(scale: Scale): QuestionKind {
  if (scale.min === 1 && scale.max === 2) return 'THUMBS';
  return scale.min === 1 && scale.max === 5 ? 'STARS' : 'NUMBERS';
}

/** Whether a score lies on a scale. */
export function isOnScale(score: number, scale: Scale): boolean {
  return score >= scale.min && score <= scale.max;
}

/** The name of a scale as numbers carry it, for example `1-5`. */
export function scaleName(scale: Scale): string {
  return `${scale.min}-${scale.max}`;
}

/** A score seen from the other end of its scale. */
export function turned(score: number, { min, max }: Scale): number {
  return min + max - score;
}

/** The best score of a question. */
export function bestScore({ scale, direction }: QuestionVersion): number {
  return direction === 'LOWER_IS_BETTER' ? scale.min : scale.max;
}

/** Whether a score is in the satisfied set of the version that was shown. */
export function isSatisfied(score: number, { satisfiedFrom, direction }: QuestionVersion): boolean {
  return direction === 'LOWER_IS_BETTER' ? score <= satisfiedFrom : score >= satisfiedFrom;
}

/** What a question is about: what was defined, else what its key says. */
export function topicOf({ question, topic, stage, scale }: QuestionVersion): QuestionTopic {
  if (topic != null) return topic;
  if (stage != null || question.startsWith(stagePrefix)) return 'STAGE';
  return topicOfKey(question, scale) ?? 'OTHER';
}

/** Key of the stage that a question is asked about; null where it is about none. */
export function stageOf({ question, stage }: QuestionVersion): string | null {
  if (stage != null) return stage;
  return question.startsWith(stagePrefix) ? question.slice(stagePrefix.length) : null;
}

/** The score up to which an answer is low and asked for its reasons: the middle of the scale, that one included. */
export function lowUpTo({ min, max }: Scale): number {
  return (min + max) / 2;
}

/** Whether a score is low on the version that was shown, seen from its bad end. */
export function isLow(score: number, { scale, direction }: QuestionVersion): boolean {
  return (direction === 'LOWER_IS_BETTER' ? turned(score, scale) : score) <= lowUpTo(scale);
}

/** Whether a version is asked on a day of the merchant. */
export function isAsked({ validFrom, validTo }: QuestionVersion, day: Day): boolean {
  return (validFrom == null || validFrom <= day) && (validTo == null || day < validTo);
}

/** The newest version of a question that is asked on a day. */
export function versionOn(
  versions: readonly QuestionVersion[],
  question: string,
  day: Day,
): QuestionVersion | undefined {
  return versions.findLast((version) => version.question === question && isAsked(version, day));
}
