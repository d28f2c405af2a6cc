import type { FormVersion } from '../form/formVersion.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { QuestionVersion } from './question.ts';
import type { Questionnaire, QuestionnaireChange } from './questionnaire.ts';
import type { StageSet } from './stage.ts';

/** What the rules need to know about questions. */
export interface QuestionPort {
  /** Every version of every question of a merchant, by question and version. */
  ofMerchant(merchantId: string): Promise<readonly QuestionVersion[]>;
  /** Everything that a merchant asks, with its stages and forms. */
  questionnaire(merchantId: string): Promise<Questionnaire>;
  /** A version of a merchant's stages; null where there is none. */
  stages(merchantId: string, version: number): Promise<StageSet | null>;
  /** Every version of the form, oldest first. */
  forms(merchantId: string): Promise<readonly FormVersion[]>;
  /**
   * Changes what a merchant asks: reads it, decides, and stores the change in one transaction.
   *
   * @param decide The rule. What it throws is thrown, and nothing is stored.
   */
  change<Result extends QuestionnaireChange>(
    merchantId: string,
    at: Instant,
    decide: (now: Questionnaire) => Result,
  ): Promise<Result>;
}
