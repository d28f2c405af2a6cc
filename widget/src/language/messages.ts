import type { ComplaintWords } from './complaintWords.ts';
import type { Counted } from './counted.ts';
import type { QuestionWords } from './questionWords.ts';
import type { WidgetLocale } from './widgetLocale.ts';

/** What is said of a failure, by its code. */
export type FailureWords = Readonly<Record<string, string>>;

/** The texts of a rating, in one language. `{names}` are filled in by `fill`. */
export interface Messages {
  readonly locale: WidgetLocale;
  /** Labels of the built-in categories of the first level, by code. */
  readonly branches: Readonly<Record<string, string>>;
  /** Names of the scores of a scale of five, lowest first. */
  readonly scores: readonly [string, string, string, string, string];
  /** `BUSY` or `OTHER` where the code is not known here. */
  readonly failures: FailureWords & { readonly OTHER: string; readonly BUSY: string };
  readonly close: string;
  readonly question: string;
  readonly scoreWord: string;
  readonly reasons: string;
  readonly comment: string;
  readonly optional: string;
  readonly send: string;
  readonly sending: string;
  /** How many characters are left. */
  readonly left: Counted;
  readonly rated: string;
  readonly ratedMore: string;
  readonly again: string;
  readonly wrong: string;
  readonly complain: string;
  readonly complainWhy: string;
  readonly asPage: string;
  readonly back: string;
  readonly next: string;
  readonly tryNow: string;
  readonly edit: string;
  readonly earlier: string;
  /** What becomes of something that is not sent yet, where the device keeps it, and where only the page does. */
  readonly keptDevice: string;
  readonly keptPage: string;
  /** What was sent on an earlier visit has arrived. */
  readonly late: string;
}

/** What a language file exports. */
export interface Language {
  readonly messages: Messages;
  /** Loads what only a complaint says. */
  readonly complaintWords: () => Promise<{ readonly words: ComplaintWords }>;
  /** Loads what only a form with more than five stars says. */
  readonly questionWords: () => Promise<{ readonly words: QuestionWords }>;
}
