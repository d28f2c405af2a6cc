import type { CategorySet } from '@hearback/schema/category/category';
import type { FormQuestion, WidgetForm } from '@hearback/schema/form/form';
import { widgetForm } from '@hearback/schema/form/widgetForm';
import type { Merchant } from '@hearback/schema/merchant/merchant';
import type { QuestionVersion } from '@hearback/schema/question/question';
import { type Caller, setupOfKey } from '@hearback/schema/submission/caller';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { Install } from '../../install.ts';

/** What a hosted form is made of. */
export interface FormSite {
  readonly key: string;
  readonly merchant: Merchant;
  readonly questions: readonly QuestionVersion[];
  readonly categories: CategorySet;
  readonly form: WidgetForm;
  /** The question that is asked; undefined where the merchant has none. */
  readonly question: FormQuestion | undefined;
}

/**
 * The form of a publishable key.
 *
 * @throws KeyRefused for a key that is unknown or revoked.
 */
export async function formSite({ ports }: Install, key: string, caller: Caller): Promise<FormSite> {
  const { categories, merchant, photos, questions, stages } = await setupOfKey(key, caller, ports);
  const today = dayOf(caller.now, merchant.timeZone);
  const form = widgetForm({ key, merchant, questions, stages, categories, hostedUrl: '', today, photos });
  return { key, merchant, questions, categories, form, question: form.questions[0] };
}
