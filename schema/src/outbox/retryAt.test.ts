import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAt, worthTrying } from './retryAt.ts';

const triedFrom = Date.UTC(2026, 0, 15, 8);
const minute = 60_000;

describe('the next try of a message', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [5, 80_000],
    [10, 2_560_000],
    [11, 60 * minute],
    [1000, 60 * minute],
  ])('comes after try %i within %i ms, and not before half of that', (attempts, wait) => {
    expect(retryAt({ triedFrom, attempts }, triedFrom, 0)).toBe(triedFrom + wait);
    expect(retryAt({ triedFrom, attempts }, triedFrom, 1)).toBe(triedFrom + wait / 2);
  });

  it('is not made once seven days have passed, and is at the very end of them', () => {
    const last = triedFrom + worthTrying - 60 * minute;
    expect(retryAt({ triedFrom, attempts: 99 }, last, 0)).toBe(triedFrom + worthTrying);
    expect(retryAt({ triedFrom, attempts: 99 }, last + 1, 0)).toBeNull();
  });

  it('lies ahead and within an hour, whatever the chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: worthTrying }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, age, chance) => {
          const now = triedFrom + age;
          const next = retryAt({ triedFrom, attempts }, now, chance);
          if (next === null) return age > worthTrying - 60 * minute;
          return next > now && next - now <= 60 * minute && next - triedFrom <= worthTrying;
        },
      ),
    );
  });
});
