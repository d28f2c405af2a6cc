import { all, complained, passedDimensions, type RatingDimension } from '../indicator/indicator.port.ts';
import type { Day } from '../time/calendarDay.ts';
import type { Rating } from './rating.ts';

/** A count that a rating adds one to. */
export interface RatingCell {
  readonly question: string;
  readonly dimension: RatingDimension | typeof all | typeof complained;
  /** Empty for all. */
  readonly value: string;
  readonly day: Day;
  readonly version: number;
  readonly score: number;
}

/** What the counts of a rating depend on. */
export type CountedRating = Pick<
  Rating,
  'answers' | 'channel' | 'language' | 'product' | 'dimensions' | 'day'
>;

/** The counts that a rating adds one to beside the others when it led to a complaint, whatever it is cut by. */
export function complainedCells({ answers, channel, day }: CountedRating): RatingCell[] {
  if (channel === 'MYSTERY_VISIT') return [];
  return answers.map((answer) => ({ ...answer, dimension: complained, value: '', day }));
}

/**
 * The counts that a rating adds one to: for each answer, all answers and each of its dimensions. A mystery
 * visit counts under its channel only, since it is never pooled with customers (rules.md, R1).
 */
export function ratingCells(rating: CountedRating): RatingCell[] {
  const { day, channel, language, product, dimensions = {} } = rating;
  const slices: [RatingCell['dimension'], string][] = [['CHANNEL', channel]];
  if (channel !== 'MYSTERY_VISIT') {
    slices.push([all, '']);
    if (language !== null) slices.push(['LANGUAGE', language]);
    if (product !== null) slices.push(['PRODUCT', product]);
    for (const dimension of passedDimensions) {
      const value = dimensions[dimension];
      if (value !== undefined) slices.push([dimension, value]);
    }
  }
  return rating.answers.flatMap(({ question, version, score }) =>
    slices.map(([dimension, value]) => ({ question, dimension, value, day, version, score })),
  );
}
