import type { ComplaintKind, ComplaintStep } from '@hearback/schema/complaint/complaint';
import type { FailureDetails } from '@hearback/schema/failure/failure';
import type { Locale, RemedyWanted } from '@hearback/schema/form/form';
import type { ScoreWords } from '@hearback/schema/form/scoreWord';
import type { CaseAct } from './case/readAct.ts';
import { wordsEn } from './words.en.ts';
import { wordsZhCN } from './words.zh-CN.ts';

/** A sentence that names values of a refusal. */
export type Sentence = (details: FailureDetails) => string;

/** Where the handling of a case stands, and what comes next; an ended case has no next. */
export interface StateWords {
  readonly now: string;
  readonly next: string | null;
}

/** Everything that the pages say, in one language. */
export interface PageWords {
  /** Name of this language, in itself. */
  readonly language: string;
  /** Mark of a field that may stay empty. */
  readonly optional: string;
  /** Between sentences: Chinese leaves none. */
  readonly space: string;
  readonly privacy: string;
  /** Before the title of a page that asks for a correction. */
  readonly attention: string;
  readonly problems: (count: number) => string;
  /** Sentences of these pages for refusals, by `path:CODE` or `CODE`; any other has the sentence of the API. */
  readonly refusals: Readonly<Record<string, Sentence>>;
  readonly kinds: Readonly<Record<ComplaintKind, string>>;
  readonly remedies: Readonly<Record<RemedyWanted, string>>;
  readonly form: ScoreWords & {
    readonly title: string;
    readonly intro: string;
    readonly question: string;
    /** @param word Name of the score; null where its scale has none. */
    readonly scoreName: (score: number, max: number, word: string | null) => string;
    readonly scoreRange: (min: number, max: number) => string;
    readonly noRating: string;
    /** Over the questions after the first one. */
    readonly more: string;
    readonly moreHint: string;
    readonly reasons: string;
    readonly reasonsHint: string;
    readonly comment: string;
    readonly atMost: (count: number) => string;
    readonly wrong: string;
    readonly wrongMore: string;
    readonly kind: string;
    readonly category: string;
    readonly choose: string;
    readonly text: string;
    readonly textHint: string;
    readonly happenedOn: string;
    readonly order: string;
    readonly remedy: string;
    readonly noRemedy: string;
    readonly contact: string;
    readonly contactMe: string;
    readonly anonymous: string;
    readonly anonymousHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly phone: string;
    readonly name: string;
    readonly agree: string;
    readonly send: string;
    readonly next: string;
  };
  readonly review: {
    readonly title: string;
    readonly intro: string;
    readonly rating: string;
    readonly notStated: string;
    readonly send: string;
    readonly change: string;
  };
  readonly sent: {
    readonly title: string;
    readonly rated: string;
    readonly ratingReceipt: string;
    readonly filed: Readonly<Record<ComplaintKind, string>>;
    readonly filedMore: string;
    readonly receipt: string;
    readonly keep: string;
    readonly nextTitle: string;
    readonly nextSteps: readonly string[];
    readonly follow: string;
    readonly again: string;
  };
  /** Adding photos to a rating that is stored. */
  readonly photos: {
    readonly title: string;
    readonly choose: string;
    readonly hint: (files: number, megabytes: number) => string;
    readonly add: string;
    readonly arrived: string;
    readonly notArrived: string;
    readonly count: (count: number) => string;
  };
  readonly gone: {
    readonly title: string;
    readonly text: string;
    /** Before the words that a visitor wrote into a form that is not in use any more. */
    readonly written: string;
  };
  readonly unavailable: { readonly title: string; readonly text: string; readonly retry: string };
  readonly refused: { readonly title: string; readonly text: string };
  readonly case: {
    readonly title: Readonly<Record<ComplaintKind, string>>;
    readonly ask: string;
    readonly askMore: string;
    readonly receipt: string;
    readonly receiptHint: string;
    readonly show: string;
    readonly merchant: string;
    readonly about: string;
    readonly receivedAt: string;
    readonly thanks: string;
    readonly next: string;
    readonly progress: string;
    /** What has to be passed on the way to the end. */
    readonly stages: readonly [string, string, string, string];
    readonly states: Readonly<Record<ComplaintStep, StateWords>>;
    readonly unknown: string;
    readonly unknownMore: string;
    readonly tooMany: string;
    readonly tooManyMore: (seconds: number) => string;
  };
  /** What the holder of a receipt can do on the page of the case. */
  readonly act: {
    /** A moment with the zone that it is told in. */
    readonly inZone: (moment: string, zone: string) => string;
    readonly byWhen: (moment: string) => string;
    /** Instead, where the moment has passed. */
    readonly late: (moment: string) => string;
    /** Title of how a deadline was reckoned. */
    readonly howCounted: string;
    readonly waiting: string;
    readonly said: string;
    readonly you: string;
    /** Mark of the question that is not answered yet. */
    readonly pleaseAnswer: string;
    readonly remedy: string;
    readonly message: string;
    readonly answer: string;
    readonly sendMessage: string;
    readonly rate: string;
    readonly satisfied: string;
    readonly dissatisfied: string;
    readonly dissatisfiedMore: string;
    readonly handledWell: string;
    readonly handledBadly: string;
    readonly sendRating: string;
    readonly evidence: string;
    readonly evidenceHint: (files: number, megabytes: number) => string;
    readonly photo: (number: number) => string;
    readonly document: (number: number) => string;
    readonly choose: string;
    readonly addFile: string;
    readonly reopen: string;
    readonly reopenWhy: string;
    readonly withdraw: string;
    readonly withdrawMore: string;
    readonly withdrawWhy: string;
    readonly done: Readonly<Record<CaseAct, string>>;
  };
}

/** What the pages say, in every language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { en: wordsEn, 'zh-CN': wordsZhCN };
