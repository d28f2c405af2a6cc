/** Versions of questions. */
export interface QuestionVersionTable {
  merchant_id: string;
  question: string;
  version: number;
  kind: string;
  min_score: number;
  max_score: number;
  satisfied_from: number;
}
