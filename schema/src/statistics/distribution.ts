/** How often each value was answered; a value may stand several times, in any order. */
export type Distribution = ReadonlyArray<{ readonly value: number; readonly count: number }>;

/**
 * Number of answers in a distribution.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 */
export function answers(distribution: Distribution): number {
  let n = 0;
  for (const { value, count } of distribution) {
    requireCount('count', count);
    if (count > 0 && !Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
    n += count;
  }
  return n;
}

/** @throws RangeError where `count` is not a whole number from 0 up. */
export function requireCount(name: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${name} must be a whole number from 0 up, got ${count}`);
  }
}
