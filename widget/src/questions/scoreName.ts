import type { FormQuestion } from '@hearback/schema/form/form';
import { isWordEnough, scoreWord } from '@hearback/schema/form/scoreWord';
import { fill } from '../language/fill.ts';
import type { QuestionMessages } from '../language/questionWords.ts';

/** The accessible name of a score: its word, its number, or both. */
export function scoreName(question: FormQuestion, score: number, messages: QuestionMessages): string {
  const word = scoreWord(question, score, messages);
  if (word && isWordEnough(question)) return word;
  const { max } = question.scale;
  return fill(word ? messages.scoreWord : messages.scoreName, { score, max, word });
}
