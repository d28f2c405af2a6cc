import { overall } from '../question/question.ts';
import type { Day } from '../time/calendarDay.ts';
import type { CountedRating } from './ratingCells.ts';

/** A count of ratings that gave one answer to a question and one to overall satisfaction. */
export interface DriverCell {
  readonly question: string;
  readonly day: Day;
  readonly version: number;
  readonly score: number;
  readonly overallVersion: number;
  readonly overallScore: number;
}

/**
 * The joint counts that a rating adds one to: for each other question, its answer together with the one about
 * overall satisfaction. A rating without the latter, and a mystery visit, add nothing.
 */
export function driverCells({ answers, channel, day }: CountedRating): DriverCell[] {
  const whole = answers.find(({ question }) => question === overall);
  if (whole === undefined || channel === 'MYSTERY_VISIT') return [];
  return answers
    .filter((answer) => answer !== whole)
    .map(({ question, version, score }) => ({
      question,
      day,
      version,
      score,
      overallVersion: whole.version,
      overallScore: whole.score,
    }));
}
