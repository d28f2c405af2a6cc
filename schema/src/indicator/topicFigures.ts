import type { Direction, QuestionVersion } from '../question/question.ts';
import { topicOf } from '../question/question.ts';
import type { QuestionTopic } from '../question/topic.ts';
import { effortScore } from '../statistics/effortScore.ts';
import { expectation } from '../statistics/expectation.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, meanMeasure, shareMeasure } from './measure.ts';
import { type AnswerCount, type SatisfactionFigures, type ScoreCount, satisfaction } from './satisfaction.ts';

/** Answers to the questions of one kind, as if they were one question: each version has a number of its own. */
export interface PooledAnswers {
  readonly counts: readonly ScoreCount[];
  readonly versions: readonly QuestionVersion[];
}

/** The answers to those versions that are chosen. */
export function pooled(
  counts: readonly AnswerCount[],
  versions: readonly QuestionVersion[],
  isChosen: (version: QuestionVersion) => boolean,
): PooledAnswers {
  const chosen = versions.filter(isChosen);
  const numbers = new Map(
    chosen.map(({ question, version }, index) => [`${version} ${question}`, index + 1]),
  );
  return {
    versions: chosen.map((version, index) => ({ ...version, version: index + 1 })),
    counts: counts.flatMap(({ question, version, score, count }) => {
      const number = numbers.get(`${version} ${question}`);
      return number === undefined ? [] : [{ version: number, score, count }];
    }),
  };
}

/** Figures over all questions about one topic. */
export function topicFigures(
  counts: readonly AnswerCount[],
  versions: readonly QuestionVersion[],
  topic: QuestionTopic,
  asOf: Instant,
): SatisfactionFigures {
  const answers = pooled(counts, versions, (version) => topicOf(version) === topic);
  return satisfaction(answers.counts, answers.versions, asOf);
}

function distributionOf({ counts }: PooledAnswers) {
  return counts.map(({ score, count }) => ({ value: score, count }));
}

/** Mean and share of two figures that are told together. */
export interface MeanAndShare {
  readonly mean: Measure;
  readonly share: Measure;
}

/**
 * Customer effort: mean of 1-7 and share of 5-7, over the questions whose 7 is the same end. Where higher is
 * better, 7 says very easy; otherwise very hard, which is another indicator.
 */
export function effortFigures(
  counts: readonly AnswerCount[],
  versions: readonly QuestionVersion[],
  direction: Direction,
  asOf: Instant,
): MeanAndShare {
  const distribution = distributionOf(
    pooled(
      counts,
      versions,
      (version) => topicOf(version) === 'EFFORT' && (version.direction ?? 'HIGHER_IS_BETTER') === direction,
    ),
  );
  const seven = direction === 'HIGHER_IS_BETTER' ? 'very easy' : 'very hard';
  const { share } = effortScore(distribution);
  return {
    mean: meanMeasure(distribution, { formula: `mean of 1-7, 7 is ${seven}; Student`, scale: '1-7', asOf }),
    share: shareMeasure(
      share.numerator,
      share.denominator,
      `answers 5-7 / answers, 7 is ${seven}; Wilson`,
      asOf,
    ),
  };
}

/** Against expectation: mean of −2…+2, and share of answers at or above 0. */
export function expectationFigures(
  counts: readonly AnswerCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): MeanAndShare {
  const distribution = distributionOf(
    pooled(counts, versions, (version) => topicOf(version) === 'EXPECTATION'),
  );
  const { share } = expectation(distribution);
  return {
    mean: meanMeasure(distribution, { formula: 'mean of −2…+2; Student', scale: '-2-2', asOf }),
    share: shareMeasure(share.numerator, share.denominator, 'answers at or above 0 / answers; Wilson', asOf),
  };
}
