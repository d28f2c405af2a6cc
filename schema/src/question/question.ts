import type { QuestionKind } from '../form/form.ts';

/** A range of scores. Raw scores of different scales are never averaged. */
export interface Scale {
  readonly min: number;
  readonly max: number;
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
  /** Lowest score of the satisfied set. */
  readonly satisfiedFrom: number;
}

/** Key of the question about overall satisfaction. */
export const overall = 'overall';

const usualSatisfiedFrom = new Map([
  ['1:2', 2],
  ['1:5', 4],
  ['1:7', 6],
  ['1:10', 9],
  ['0:10', 9],
]);

/**
 * Lowest score of the default satisfied set: 4 of 5, 6 of 7, 9 of 10 (indicators.md, Scores); on any other
 * scale the upper quarter.
 */
export function satisfiedFrom(scale: Scale): number {
  const usual = usualSatisfiedFrom.get(`${scale.min}:${scale.max}`);
  return usual ?? scale.min + Math.ceil(0.75 * (scale.max - scale.min));
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
