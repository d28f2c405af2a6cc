import type { Scale } from '@hearback/schema/question/question';
import type { PageWords } from '../words.ts';

/** A score in words, for example `2 of 5: Dissatisfied`; scales of other lengths than five have numbers only. */
export function scoreLabel(score: number, { min, max }: Scale, { form }: PageWords): string {
  const word = max - min === 4 ? form.scores[score - min] : undefined;
  return form.scoreName(score, max, word ?? null);
}
