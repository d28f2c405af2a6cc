import type { FormQuestion } from '@hearback/schema/form/form';
import { fill } from '../language/fill.ts';
import type { QuestionMessages } from '../language/questionWords.ts';

/** How the scores of a question are called. */
export interface ScoreNames {
  /** The accessible name of a score: its word, its number, or both. */
  readonly nameOf: (score: number) => string;
  /** The word for a score; empty where it has none. */
  readonly wordOf: (score: number) => string;
}

/** What lies between no and full agreement, dissatisfied and satisfied and so on; lowest first. */
function wordsOf({ topic, kind }: FormQuestion, messages: QuestionMessages): readonly string[] {
  const { scores, thumbs, yesNo, agreement, expectation, likelihood, ease } = messages;
  const judged = topic === 'OVERALL' || topic === 'STAGE' || topic === 'VALUE_FOR_MONEY';
  if (kind === 'THUMBS') return judged ? thumbs : yesNo;
  if (judged) return scores;
  if (topic === 'EXPECTATION') return expectation;
  if (topic === 'RECOMMENDATION') return likelihood;
  if (topic === 'EFFORT') return ease;
  return topic === 'OTHER' ? [] : agreement;
}

/**
 * The names of a question's scores. Five words name every score of two to five; of more scores only the ends have
 * one.
 */
export function scoreNames(question: FormQuestion, messages: QuestionMessages): ScoreNames {
  const { kind, lowerIsBetter } = question;
  const { min, max } = question.scale;
  const words = lowerIsBetter ? wordsOf(question, messages).toReversed() : wordsOf(question, messages);
  const wordOf = (score: number) => {
    const place = ((score - min) / (max - min)) * (words.length - 1);
    const whole = score === min || score === max || (words.length > 2 && max - min < 5);
    return whole ? (words[Math.round(place)] ?? '') : '';
  };
  const nameOf = (score: number) => {
    const word = wordOf(score);
    if (word && (kind === 'SMILEYS' || kind === 'THUMBS' || min < 0)) return word;
    return fill(word ? messages.scoreWord : messages.scoreName, { score, max, word });
  };
  return { nameOf, wordOf };
}
