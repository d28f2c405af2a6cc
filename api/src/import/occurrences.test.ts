import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Occurrences } from './occurrences.ts';

describe('occurrences', () => {
  it('are counted as a map would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { size: 'max', maxLength: 5000 }), (words) => {
        const [seen, counts] = [new Occurrences(), new Map<number, number>()];
        for (const word of words) {
          const before = counts.get(word) ?? 0;
          expect(seen.add(hash('sha256', String(word)))).toBe(before);
          counts.set(word, before + 1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
