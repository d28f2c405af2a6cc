import { CategorySet } from '../category/category.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { QuestionVersion } from '../question/question.ts';
import { noStages, type StageSet } from '../question/stage.ts';
import type { Day } from '../time/calendarDay.ts';
import { consent } from './consent.ts';
import { type FormQuestion, formLimits, remediesWanted, type WidgetForm } from './form.ts';
import { formQuestions } from './formQuestions.ts';

/** What a form is made of. */
export interface FormParts {
  /** The publishable key. */
  readonly key: string;
  readonly merchant: Merchant;
  readonly questions: readonly QuestionVersion[];
  /** Absent: none. */
  readonly stages?: StageSet;
  readonly categories: CategorySet;
  readonly hostedUrl: string;
  /** Day of the merchant; absent: the newest version is asked. */
  readonly today?: Day;
  /** Version of the form; absent: 1, the one before any change. */
  readonly version?: number;
  /** Whether photos can be added to a rating; absent: they cannot. */
  readonly photos?: boolean | undefined;
}

const taxonomyCodes = new Set(new CategorySet().all.map(({ code }) => code));

/** A merchant that added categories of its own offers those, and of the taxonomy only OTHER. */
function offered(categories: CategorySet): CategorySet['all'] {
  const own = categories.all.filter(({ builtIn }) => !builtIn);
  if (!own.some(({ parent }) => parent === null)) return categories.all;
  return [...own, ...categories.all.filter(({ code }) => code === 'OTHER' || code.startsWith('OTHER.'))];
}

function isPlain({ kind, scale, topic, lowerIsBetter }: FormQuestion): boolean {
  return kind === 'STARS' && scale.max === 5 && topic === 'OVERALL' && !lowerIsBetter;
}

/** The form that a merchant's widget opens with. */
export function widgetForm(parts: FormParts): WidgetForm {
  const { key, merchant, stages = noStages, categories, hostedUrl, today, version = 1 } = parts;
  const questions = formQuestions(parts.questions, stages, today);
  const list = offered(categories).map(({ code, parent, labels }) => ({
    code,
    ...(parent === null ? {} : { parent }),
    ...(taxonomyCodes.has(code) ? {} : { label: labels[merchant.locale] }),
  }));
  return {
    key,
    version,
    merchant: { name: merchant.name, locale: merchant.locale },
    questions,
    ...(questions.length < 2 && questions.every(isPlain) ? {} : { rich: true }),
    ...(parts.photos ? { photos: true } : {}),
    reasons: list.filter((category) => !('parent' in category)).map(({ code }) => code),
    categories: list,
    remedies: remediesWanted,
    consent: { version: consent.version },
    look: { scheme: 'auto', position: 'end' },
    limits: formLimits,
    hostedUrl,
  };
}
