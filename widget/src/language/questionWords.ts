import type { QuestionTopic } from '@hearback/schema/question/topic';
import type { Messages } from './messages.ts';

type Two = readonly [string, string];
type Five = readonly [string, string, string, string, string];

/** The texts that only a form with more than five stars needs, in one language: a file of its own. */
export interface QuestionWords {
  readonly step: string;
  /** Heading of a step with several questions, and what is said of them. */
  readonly more: string;
  readonly moreHint: string;
  readonly scoreName: string;
  /** Hint of a scale that is too long to be shown. */
  readonly numberFrom: string;
  /** Names of thumbs down and thumbs up. */
  readonly thumbs: Two;
  readonly yesNo: Two;
  /** Names of the scores of a scale of five, lowest first. */
  readonly agreement: Five;
  readonly expectation: Five;
  /** Names of both ends of a scale. */
  readonly likelihood: Two;
  readonly ease: Two;
  /** The standard questions, by topic. */
  readonly asks: Readonly<Partial<Record<QuestionTopic, string>>>;
}

/** Everything that a form says: the words of its questions and those of the panel. */
export type QuestionMessages = QuestionWords & Messages;
