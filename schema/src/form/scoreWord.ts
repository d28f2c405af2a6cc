import type { FormQuestion } from './form.ts';

type Two = readonly [string, string];
type Five = readonly [string, string, string, string, string];

/** The names of scores in one language, lowest first; those of two name both ends of a scale. */
export interface ScoreWords {
  readonly scores: Five;
  readonly thumbs: Two;
  readonly yesNo: Two;
  readonly agreement: Five;
  readonly expectation: Five;
  readonly likelihood: Two;
  readonly ease: Two;
}

/** What lies between no and full agreement, dissatisfied and satisfied and so on. */
function wordsOf({ topic, kind }: FormQuestion, words: ScoreWords): readonly string[] {
  const judged = topic === 'OVERALL' || topic === 'STAGE' || topic === 'VALUE_FOR_MONEY';
  if (kind === 'THUMBS') return judged ? words.thumbs : words.yesNo;
  if (judged) return words.scores;
  if (topic === 'EXPECTATION') return words.expectation;
  if (topic === 'RECOMMENDATION') return words.likelihood;
  if (topic === 'EFFORT') return words.ease;
  return topic === 'OTHER' ? [] : words.agreement;
}

/**
 * The word for a score; empty where it has none. Five words name every score of two to five; of more scores only the
 * ends have one.
 */
export function scoreWord(question: FormQuestion, score: number, words: ScoreWords): string {
  const { min, max } = question.scale;
  const all = wordsOf(question, words);
  const place = ((score - min) / (max - min)) * (all.length - 1);
  const named = score === min || score === max || (all.length > 2 && max - min < 5);
  const from = Math.round(question.lowerIsBetter ? all.length - 1 - place : place);
  return named ? (all[from] ?? '') : '';
}

/** Whether the word alone says what a score is: a face and a thumb have no number, and nobody says minus two. */
export function isWordEnough({ kind, scale }: FormQuestion): boolean {
  return kind === 'SMILEYS' || kind === 'THUMBS' || scale.min < 0;
}
