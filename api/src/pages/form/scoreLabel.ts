import type { FormQuestion } from '@hearback/schema/form/form';
import { isWordEnough, scoreWord } from '@hearback/schema/form/scoreWord';
import type { PageWords } from '../words.ts';

/** A score in words, for example `2 of 5: Dissatisfied`. */
export function scoreLabel(score: number, question: FormQuestion, { form }: PageWords): string {
  const word = scoreWord(question, score, form);
  return word && isWordEnough(question) ? word : form.scoreName(score, question.scale.max, word || null);
}
