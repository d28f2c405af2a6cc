import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneDominates, quartersOf } from './percentiles.ts';

const step = 0.02;

describe('quarters of a trade', () => {
  it('are the means of the three merchants nearest to each, rounded', () => {
    const values = [0.9, 0.5, 0.7, 0.6, 0.8];
    expect(quartersOf(values, 0.001)).toEqual({ lowerQuarter: 0.6, median: 0.7, upperQuarter: 0.8 });
    expect(quartersOf([0.511, 0.612, 0.699, 0.8, 0.9], step)).toEqual({
      lowerQuarter: 0.6,
      median: 0.7,
      upperQuarter: 0.8,
    });
  });

  it('are unknown under five merchants', () => {
    expect(quartersOf([0.1, 0.2, 0.3, 0.4], step)).toBeNull();
  });

  it('stand in order and within the figures, to half a step', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 40 }), (values) => {
        const quarters = quartersOf(values, step);
        expect(quarters).not.toBeNull();
        if (quarters === null) return;
        const { lowerQuarter, median, upperQuarter } = quarters;
        expect(lowerQuarter).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upperQuarter);
        expect(lowerQuarter).toBeGreaterThanOrEqual(Math.min(...values) - step / 2 - 1e-9);
        expect(upperQuarter).toBeLessThanOrEqual(Math.max(...values) + step / 2 + 1e-9);
      }),
    );
  });
});

describe('what two merchants of one owner are shown', () => {
  /** Everything that the owner of the first two merchants of a trade sees: each is among the other's peers. */
  function seen(shares: readonly number[]): string {
    const [first = 0, second = 0, ...others] = shares;
    return JSON.stringify([quartersOf([second, ...others], step), quartersOf([first, ...others], step)]);
  }

  /** Numbers of a fixed sequence from 0 to 1 (Lehmer). */
  function sequence(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  }

  it.each([1, 2, 3, 4, 5, 6])(
    'fits a figure of every other merchant that is 3 points away (trade %d)',
    (seed) => {
      const next = sequence(seed * 7919);
      // Six merchants: five peers for each, the smallest trade that is shown, and no ties.
      const shares = Array.from({ length: 6 }, (_, index) => 0.45 + 0.08 * index + 0.02 * next());
      const mixed = shares.map((share, index) => ({ share, key: (index * 5 + seed) % 6 }));
      const world = mixed.toSorted((a, b) => a.key - b.key).map(({ share }) => share);
      const answers = seen(world);
      for (let target = 2; target < world.length; target += 1) {
        let found = false;
        for (let attempt = 0; attempt < 200_000 && !found; attempt += 1) {
          const other = world.map((share, index) => (index < 2 ? share : share + 0.24 * (next() - 0.5)));
          const moved = Math.abs((other[target] ?? 0) - (world[target] ?? 0));
          found = moved >= 0.03 && seen(other) === answers;
        }
        expect(found, `merchant ${target} is worked out`).toBe(true);
      }
    },
  );
});

describe('one merchant dominates', () => {
  it('from more than half on', () => {
    expect(oneDominates([50, 20, 10, 10, 10])).toBe(false);
    expect(oneDominates([51, 20, 10, 10, 9])).toBe(true);
  });
});
