import type { ScoreWords } from '@hearback/schema/form/scoreWord';
import type { QuestionTopic } from '@hearback/schema/question/topic';
import type { Messages } from './messages.ts';

/** The texts that only a form with more than five stars needs, in one language: a file of its own. */
export interface QuestionWords extends Omit<ScoreWords, 'scores'> {
  readonly step: string;
  /** Heading of a step with several questions, and what is said of them. */
  readonly more: string;
  readonly moreHint: string;
  readonly scoreName: string;
  /** Hint of a scale that is too long to be shown. */
  readonly numberFrom: string;
  /** The standard questions, by topic. */
  readonly asks: Readonly<Partial<Record<QuestionTopic, string>>>;
}

/** Everything that a form says: the words of its questions and those of the panel. */
export type QuestionMessages = QuestionWords & Messages;
