import type { FormQuestion, Locale } from '@hearback/schema/form/form';
import { standardQuestion } from '@hearback/schema/question/standardQuestions';

/** The words of a question: the merchant's own, else the standard ones of its topic. */
export function askedWords({ key, text, topic, stage }: FormQuestion, locale: Locale): string {
  return (text ?? standardQuestion(key, topic).text ?? stage?.label)?.[locale] ?? key;
}
