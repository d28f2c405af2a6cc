import type { QuestionVersion } from './question.ts';

/** What the rules need to know about questions. */
export interface QuestionPort {
  /** Every version of every question of a merchant, by question and version. */
  ofMerchant(merchantId: string): Promise<readonly QuestionVersion[]>;
}
