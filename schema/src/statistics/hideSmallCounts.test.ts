import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmallCounts } from './hideSmallCounts.ts';

describe('hideSmallCounts', () => {
  it('shows counts of five and more', () => {
    expect(hideSmallCounts([5, 20, 300])).toEqual([5, 20, 300]);
    expect(hideSmallCounts([])).toEqual([]);
  });

  it('hides a small count, and the smallest other, from which it could be worked out', () => {
    expect(hideSmallCounts([300, 3, 20])).toEqual([300, null, null]);
  });

  it('hides no third where two small ones cover each other', () => {
    expect(hideSmallCounts([300, 3, 20, 4])).toEqual([300, null, 20, null]);
  });

  it('does not leave a small rest to be worked out', () => {
    expect(hideSmallCounts([300, 1, 20, 2])).toEqual([300, null, null, null]);
    expect(hideSmallCounts([300, 0, 0, 20])).toEqual([300, null, null, null]);
  });

  it('refuses what is no count', () => {
    expect(() => hideSmallCounts([-1])).toThrow(RangeError);
  });

  const counts = fc.array(fc.oneof(fc.nat(8), fc.nat(1000)), { maxLength: 12 });

  it('never shows a small count and never leaves one to be worked out from the total', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const shown = hideSmallCounts(list);
        const total = list.reduce((sum, count) => sum + count, 0);
        const hidden = shown.filter((count) => count === null).length;
        const rest = total - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        for (const [index, count] of shown.entries()) {
          if (count === null) continue;
          expect(count).toBe(list[index]);
          expect(count).toBeGreaterThanOrEqual(5);
        }
        if (hidden > 0 && list.length > 1) expect(hidden).toBeGreaterThanOrEqual(2);
        if (hidden > 0 && total >= 5) expect(rest).toBeGreaterThanOrEqual(5);
        if (list.every((count) => count >= 5)) expect(hidden).toBe(0);
      }),
    );
  });
});
