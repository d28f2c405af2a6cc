import type { Generated, Insertable, Selectable } from 'kysely';

/** Versions of questions. */
export interface QuestionVersionTable {
  merchant_id: string;
  question: string;
  version: number;
  kind: string;
  min_score: number;
  max_score: number;
  satisfied_from: number;
  direction: Generated<string>;
  /** Null: what the key says. */
  topic: string | null;
  stage: string | null;
  /** JSON list of scores with their weights. */
  weights: string | null;
  /** JSON object: the wording in each locale. */
  text: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

/** A version of a question as it is read. */
export type QuestionVersionRow = Selectable<QuestionVersionTable>;

/** A version of a question as it is added. */
export type NewQuestionVersion = Insertable<QuestionVersionTable>;

/** Versions of a merchant's stages. */
export interface StageSetTable {
  merchant_id: string;
  version: number;
  /** JSON list of stages. */
  stages: string;
}

/** Versions of a merchant's form. */
export interface FormVersionTable {
  merchant_id: string;
  version: number;
  /** JSON list of questions with their versions. */
  questions: string;
  stages_version: number;
  created_at: number;
  /** 1: photos can be added to a rating. */
  photos: number;
}
