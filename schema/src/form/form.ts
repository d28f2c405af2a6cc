import type { QuestionTopic } from '../question/topic.ts';

/** Locales that every message exists in. The first is the fallback. */
export const locales = ['en', 'zh-CN'] as const;

/** A locale that the product speaks. */
export type Locale = (typeof locales)[number];

/**
 * The locale to speak for a wanted language tag.
 *
 * @param wanted A BCP 47 tag as browsers and hosts write it, for example `zh`, `zh-Hans-CN`, `en-GB`.
 * @returns The locale of the same language, else `en`.
 */
export function localeFor(wanted: string | null | undefined): Locale {
  return wanted?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** A text in every locale of the product. */
export type Localized = Readonly<Record<Locale, string>>;

/** How a question is asked. */
export type QuestionKind = 'STARS' | 'SMILEYS' | 'THUMBS' | 'NUMBERS';

/** A question as the visitor meets it. */
export interface FormQuestion {
  /** Stable key of the question, for example `overall`. */
  readonly key: string;
  /** Version of its scale; an answer belongs to the version that was shown. */
  readonly version: number;
  readonly kind: QuestionKind;
  readonly scale: { readonly min: number; readonly max: number };
  /** What it is about, which says how its scores are called. */
  readonly topic: QuestionTopic;
  /** The stage that it is asked about. */
  readonly stage?: { readonly key: string; readonly label: Localized };
  /** The merchant's own wording; absent: the language file's for the topic. */
  readonly text?: Localized;
  /** Scores at or below this one, or above where lower is better, are asked for reasons. */
  readonly lowUpTo: number;
  /** Whether the lowest score is the best; absent: the highest is. */
  readonly lowerIsBetter?: true;
}

/** Whether a score is one that is asked for reasons. */
export function isLow(
  { lowUpTo, lowerIsBetter }: Pick<FormQuestion, 'lowUpTo' | 'lowerIsBetter'>,
  score: number,
): boolean {
  return lowerIsBetter ? score >= lowUpTo : score <= lowUpTo;
}

/** A category a visitor can choose. Built-in ones take their label from the language file. */
export interface FormCategory {
  /** Stable code, for example `SERVICE.WAIT`. */
  readonly code: string;
  /** Code of the first level; absent on the first level. */
  readonly parent?: string;
  /** The merchant's own label. */
  readonly label?: string;
}

/** What the merchant decides about the widget's appearance. */
export interface FormLook {
  /** CSS colour of the accent; absent: the widget's own. */
  readonly accent?: string;
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly position: 'end' | 'start';
}

/** What `GET /v1/forms/KEY.js` exports as `form`: all that the widget needs to open, without a fetch. */
export interface WidgetForm {
  /** The publishable key the form belongs to. */
  readonly key: string;
  /** Version of the form; an answer belongs to the version that was shown. */
  readonly version: number;
  readonly merchant: { readonly name: string; readonly locale: Locale };
  /** What is asked, in its order; the first one is what is rated. */
  readonly questions: readonly FormQuestion[];
  /** Whether more is asked than five stars: it is drawn by a file of its own. */
  readonly rich?: true;
  /** Whether photos can be added to a rating; absent: they cannot. */
  readonly photos?: true;
  /** Codes of the reasons offered after a low score, level 1 categories. */
  readonly reasons: readonly string[];
  readonly categories: readonly FormCategory[];
  readonly remedies: readonly RemedyWanted[];
  /** The text a visitor agrees to when leaving contact details; its words stand in the language files. */
  readonly consent: { readonly version: number };
  readonly look: FormLook;
  readonly limits: FormLimits;
  /** Address of the hosted form, offered where the page's policy forbids our API. */
  readonly hostedUrl: string;
}

/** What `GET /v1/forms/KEY.js` exports as `refusal` when it cannot give a form. */
export interface FormRefusal {
  readonly code: 'UNKNOWN_KEY' | 'WRONG_ORIGIN';
  readonly message: string;
  readonly path: string;
}

/** The module `GET /v1/forms/KEY.js`: exactly one of its two exports is not null. */
export interface FormModule {
  readonly form: WidgetForm | null;
  readonly refusal: FormRefusal | null;
}

/** What a complainant asks for. */
export const remediesWanted = [
  'EXPLANATION',
  'APOLOGY',
  'REPAIR',
  'EXCHANGE',
  'RETURN',
  'REFUND',
  'COMPENSATION',
  'OTHER',
] as const;

/** What a complainant asks for. */
export type RemedyWanted = (typeof remediesWanted)[number];

/** Limits of what a visitor can write, in characters (Unicode code points). */
export interface FormLimits {
  readonly comment: number;
  readonly complaint: number;
  readonly contact: number;
}

/** The limits of every form. They are enforced by the API and shown by the widget. */
export const formLimits: FormLimits = { comment: 2000, complaint: 5000, contact: 200 };
