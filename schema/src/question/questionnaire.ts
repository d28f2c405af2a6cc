import type { QuestionVersion } from './question.ts';
import type { Stage, StageSet } from './stage.ts';

/** Everything that a merchant asks. */
export interface Questionnaire {
  /** Every version of every question, by question and version. */
  readonly questions: readonly QuestionVersion[];
  /** The newest version of its stages. */
  readonly stages: StageSet;
  /** Whether photos can be added to a rating; absent: they cannot. */
  readonly photos?: boolean;
}

/** A change of what a merchant asks. */
export interface QuestionnaireChange {
  /** New versions of questions. Where one begins on a day, the versions before it end on that day. */
  readonly added: readonly QuestionVersion[];
  /** The stages as they are from now on; null: as they were. */
  readonly stages: readonly Stage[] | null;
  /** Whether photos can be added to a rating from now on; absent: as it was. */
  readonly photos?: boolean;
}

/** A change that changes nothing: what was asked for is there already. */
export const noChange: QuestionnaireChange = { added: [], stages: null };
