import type { Locale, RemedyWanted } from '@hearback/schema/form/form';

/** Labels of the built-in categories: the first level's own under the empty name. */
export type CategoryLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every text the widget shows, in one language. `{names}` are filled in by `fill`. */
export interface Messages {
  readonly locale: Locale;
  readonly categories: CategoryLabels;
  readonly remedies: Readonly<Record<RemedyWanted, string>>;
  /** Names of the scores of a scale of five, lowest first. */
  readonly scores: readonly [string, string, string, string, string];
  /** By code of the failure; `BUSY` or `OTHER` where the code is not known here. */
  readonly failures: Readonly<Record<string, string>> & {
    readonly OTHER: string;
    readonly BUSY: string;
  };
  readonly close: string;
  readonly question: string;
  readonly scoreName: string;
  readonly scoreWord: string;
  readonly reasons: string;
  readonly comment: string;
  readonly optional: string;
  readonly send: string;
  readonly sending: string;
  readonly left: string;
  readonly rated: string;
  readonly ratedMore: string;
  readonly again: string;
  readonly wrong: string;
  readonly complain: string;
  readonly complainWhy: string;
  readonly asPage: string;
  readonly back: string;
  readonly next: string;
  readonly step: string;
  readonly tryNow: string;
  readonly edit: string;
  readonly earlier: string;
  readonly categoryTitle: string;
  readonly categoryMore: string;
  readonly storyTitle: string;
  readonly story: string;
  readonly storyHint: string;
  readonly order: string;
  readonly happenedOn: string;
  readonly remedy: string;
  readonly contactTitle: string;
  readonly contactHint: string;
  readonly contactMe: string;
  readonly anonymous: string;
  readonly anonymousHint: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly consent: string;
  readonly checkTitle: string;
  readonly checkHint: string;
  readonly about: string;
  readonly change: string;
  readonly notStated: string;
  readonly sendComplaint: string;
  readonly filedTitle: string;
  readonly filed: string;
  readonly receipt: string;
  readonly copy: string;
  readonly copied: string;
  readonly keepCode: string;
  readonly nextTitle: string;
  readonly nextSteps: readonly string[];
  readonly follow: string;
}

/** What a language file exports. */
export interface LanguageModule {
  readonly messages: Messages;
}
