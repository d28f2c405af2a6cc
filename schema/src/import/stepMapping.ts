import { type ComplaintStep, complaintSteps } from '../complaint/complaint.ts';
import { InvalidInput } from '../failure/failure.ts';
import { fixedMapping } from './fixedMapping.ts';
import type { Mapping } from './mapping.ts';

/** Fields of a log of steps; each is read from a column. */
export const stepFields = ['case', 'step', 'at'] as const;

/**
 * Reads `FIELD=COLUMN[,FIELD=COLUMN…]` for a log of steps, which takes all of its fields.
 *
 * @throws ImportRefused naming a field that is unknown, stands twice or is not mapped.
 */
export function stepMapping(texts: readonly string[]): Mapping {
  return fixedMapping(texts, stepFields, stepFields);
}

/** A comma after a step begins another `VALUE=STEP`; any other comma belongs to the word. */
const betweenWords = new RegExp(`(?<=(?:${complaintSteps.join('|')})\\s*),`, 'i');

/**
 * Reads `VALUE=STEP[,VALUE=STEP…]`: what the words of the log's step column mean here. Words that are not named mean no
 * step.
 *
 * @throws InvalidInput where a step is unknown, a word has two meanings, or none is given.
 */
export function stepWords(texts: readonly string[]): ReadonlyMap<string, ComplaintStep> {
  const expected = `VALUE=STEP with one of ${complaintSteps.join(', ')}`;
  const words = new Map<string, ComplaintStep>();
  for (const text of texts.flatMap((several) => several.split(betweenWords))) {
    const equals = text.lastIndexOf('=');
    const word = text.slice(0, Math.max(equals, 0)).trim();
    const step = complaintSteps.find(
      (known) =>
        known ===
        text
          .slice(equals + 1)
          .trim()
          .toUpperCase(),
    );
    if (word === '' || step === undefined || (words.has(word) && words.get(word) !== step)) {
      throw new InvalidInput('INVALID', 'step', { expected });
    }
    words.set(word, step);
  }
  if (words.size === 0) throw new InvalidInput('INVALID', 'step', { expected });
  return words;
}
