import { InvalidInput } from '../failure/failure.ts';
import type { Scale } from '../question/question.ts';

const range = /^(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)$/;
const bare = /^\d+(?:\.0+)?$/;

/**
 * The scale that a text names: `MIN:MAX`, or a bare N, which means 1:N.
 *
 * @throws InvalidInput for another text, or where the lowest score is not below the highest.
 */
export function scaleOf(text: string, path: string): Scale {
  const match = range.exec(text.trim());
  const scale = match
    ? { min: Number(match[1]), max: Number(match[2]) }
    : { min: 1, max: bare.test(text.trim()) ? Number(text) : Number.NaN };
  if (scale.min < scale.max) return scale;
  throw new InvalidInput('INVALID', path, { expected: 'a scale such as 1:5, or 5' });
}
