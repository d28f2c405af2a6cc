import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

const draws = (seed: string) => {
  const random = new Random(seed);
  return Array.from({ length: 5 }, () => random.next());
};

describe('seeded randomness', () => {
  it('is the same for the same seed and another for another', () => {
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('spreads evenly over what it may be', () => {
    const random = new Random('even');
    const counts = new Map<number, number>();
    for (let n = 0; n < 50_000; n += 1) {
      const value = random.whole(0, 4);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('stays between its bounds, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (seed, low, width) => {
        const value = new Random(seed).whole(low, low + width);
        expect(Number.isInteger(value) && value >= low && value <= low + width).toBe(true);
      }),
    );
  });

  it('counts rare events around their mean, small or large', () => {
    const random = new Random('poisson');
    for (const mean of [0.3, 4, 95]) {
      const counts = Array.from({ length: 4000 }, () => random.poisson(mean));
      const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / counts.length));
    }
  });

  it('chooses as often as the weights say and never what weighs nothing', () => {
    const random = new Random('weights');
    const counts: Record<string, number> = { often: 0, seldom: 0, never: 0 };
    for (let n = 0; n < 10_000; n += 1) {
      const chosen = random.weighted([
        ['often', 9],
        ['never', 0],
        ['seldom', 1],
      ]);
      counts[chosen] = (counts[chosen] ?? 0) + 1;
    }
    expect(counts.never).toBe(0);
    expect(counts.seldom).toBeGreaterThan(850);
    expect(counts.seldom).toBeLessThan(1150);
  });

  it('makes UUIDs of version 4', () => {
    expect(new Random('id').uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random('x').pick([])).toThrow(RangeError);
    expect(() => new Random('x').weighted([['a', 0]])).toThrow(RangeError);
  });
});
