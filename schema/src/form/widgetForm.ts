import { CategorySet } from '../category/category.ts';
import type { Merchant } from '../merchant/merchant.ts';
import { isAsked, lowUpTo, overall, type QuestionVersion } from '../question/question.ts';
import type { Day } from '../time/calendarDay.ts';
import { consent } from './consent.ts';
import { formLimits, remediesWanted, type WidgetForm } from './form.ts';

/** What a form is made of. */
export interface FormParts {
  /** The publishable key. */
  readonly key: string;
  readonly merchant: Merchant;
  readonly questions: readonly QuestionVersion[];
  readonly categories: CategorySet;
  readonly hostedUrl: string;
  /** Day of the merchant; absent: the newest version is asked. */
  readonly today?: Day;
  /** Version of the form; absent: 1, the one before any change. */
  readonly version?: number;
}

const taxonomyCodes = new Set(new CategorySet().all.map(({ code }) => code));

/** A merchant that added categories of its own offers those, and of the taxonomy only OTHER. */
function offered(categories: CategorySet): CategorySet['all'] {
  const own = categories.all.filter(({ builtIn }) => !builtIn);
  if (!own.some(({ parent }) => parent === null)) return categories.all;
  return [...own, ...categories.all.filter(({ code }) => code === 'OTHER' || code.startsWith('OTHER.'))];
}

/** The form that a merchant's widget opens with. */
export function widgetForm(parts: FormParts): WidgetForm {
  const { key, merchant, questions, categories, hostedUrl, today, version = 1 } = parts;
  const newest = questions.findLast(
    (asked) => asked.question === overall && (today === undefined || isAsked(asked, today)),
  );
  const list = offered(categories).map(({ code, parent, labels }) => ({
    code,
    ...(parent === null ? {} : { parent }),
    ...(taxonomyCodes.has(code) ? {} : { label: labels[merchant.locale] }),
  }));
  return {
    key,
    version,
    merchant: { name: merchant.name, locale: merchant.locale },
    questions:
      newest === undefined
        ? []
        : [
            {
              key: newest.question,
              version: newest.version,
              kind: newest.kind,
              scale: newest.scale,
              ...(newest.text == null ? {} : { text: newest.text }),
              lowUpTo: lowUpTo(newest.scale),
            },
          ],
    reasons: list.filter((category) => !('parent' in category)).map(({ code }) => code),
    categories: list,
    remedies: remediesWanted,
    consent,
    look: { scheme: 'auto', position: 'end' },
    limits: formLimits,
    hostedUrl,
  };
}
