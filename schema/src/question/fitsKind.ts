import type { QuestionKind } from '../form/form.ts';
import type { Scale } from './question.ts';

/** Scales that can be asked in a way, in words for a refusal. */
export const fittingScales: Readonly<Record<QuestionKind, string>> = {
  STARS: 'a scale from 1 to at most 7',
  SMILEYS: 'a scale of 2 to 5 scores',
  THUMBS: 'a scale of two scores',
  NUMBERS: 'any scale',
};

/** Whether a scale can be asked in a way: nobody tells six faces apart, and a thumb has two ways to point. */
export function fitsKind(kind: QuestionKind, { min, max }: Scale): boolean {
  if (kind === 'STARS') return min === 1 && max <= 7;
  if (kind === 'SMILEYS') return max - min <= 4;
  return kind === 'NUMBERS' || max - min === 1;
}
