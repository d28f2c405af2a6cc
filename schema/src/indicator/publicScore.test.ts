import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionVersion } from '../question/question.ts';
import { publicInterval } from './publicInterval.ts';
import { publicScore, scoreJsonLd } from './publicScore.ts';

const version = (number: number, min: number, max: number): QuestionVersion => ({
  merchantId: 'mer_a',
  question: 'overall',
  version: number,
  kind: 'STARS',
  scale: { min, max },
  satisfiedFrom: max - 1,
});
const stars = [version(1, 1, 5)];
const given = (...counts: number[]) =>
  counts.map((count, index) => ({ version: 1, score: index + 1, count })).filter(({ count }) => count > 0);

describe('a public score', () => {
  it('counts low ratings like all others', () => {
    const score = publicScore(given(50, 5, 5, 5, 50), [], stars);
    expect(score).toMatchObject({ count: 115, mean: 3, worst: 1, best: 5 });
    expect(score.distribution[0]).toEqual({ value: 1, count: 50 });
  });

  it('shows nothing of fewer than five ratings', () => {
    const score = publicScore(given(0, 0, 0, 0, 4), [], stars);
    const hidden = { count: null, mean: null, low: null, high: null };
    expect(score).toEqual({ ...hidden, worst: 1, best: 5, distribution: [], change: null });
    expect(scoreJsonLd('Shop', score)).toBeNull();
  });

  it('hides counts under five, and a second one, whatever the score', () => {
    const shown = publicScore(given(3, 8, 20, 60, 400), [], stars).distribution.map(({ count }) => count);
    expect(shown).toEqual([null, null, 20, 60, 400]);
    const high = publicScore(given(400, 60, 20, 8, 3), [], stars).distribution.map(({ count }) => count);
    expect(high).toEqual([400, 60, 20, null, null]);
  });

  it('shows no counts at all of a small sample with one to hide, since they could be worked out', () => {
    const { count, distribution } = publicScore(given(3, 8, 9, 10, 20), [], stars);
    expect(count).toBe(50);
    expect(distribution.map(({ count: shown }) => shown)).toEqual([null, null, null, null, null]);
  });

  it('rounds the mean to one decimal', () => {
    expect(publicScore(given(10, 10, 10, 10, 33), [], stars).mean).toBe(3.6);
  });

  it('gives the interval of the mean, rounded outwards, finer from 100 ratings', () => {
    // n = 100: x̄ = 4.2, s = 1.0825, t = 1.984: 3.985 to 4.415.
    expect(publicScore(given(5, 5, 5, 35, 50), [], stars)).toMatchObject({ mean: 4.2, low: 3.9, high: 4.5 });
    expect(publicScore(given(5, 5, 5, 35, 49), [], stars)).toMatchObject({ mean: 4.2, low: 3.5, high: 4.5 });
  });

  it('gives no interval that would tell single ratings, and cuts it at the ends of the scale', () => {
    expect(publicScore(given(1, 0, 0, 0, 4), [], stars)).toMatchObject({ mean: 4.2, low: null, high: null });
    expect(publicScore(given(0, 0, 5, 5, 30), [], stars).high).toBeLessThanOrEqual(5);
  });

  it('brings several scales to 0-100 and shows no counts of them', () => {
    const counts = [...given(0, 0, 0, 0, 10), { version: 2, score: 0, count: 10 }];
    const score = publicScore(counts, [], [...stars, version(2, 0, 10)]);
    expect(score).toMatchObject({ mean: 50, worst: 0, best: 100, distribution: [] });
  });

  it('says how it moved only where both years have 100 ratings', () => {
    const before = given(40, 0, 0, 0, 60);
    expect(publicScore(given(10, 0, 0, 0, 90), before, stars).change).toBe('RISEN');
    expect(publicScore(given(70, 0, 0, 0, 30), before, stars).change).toBe('FALLEN');
    expect(publicScore(given(41, 0, 0, 0, 60), before, stars).change).toBe('UNCHANGED');
    expect(publicScore(given(9, 0, 0, 0, 90), before, stars).change).toBeNull();
    expect(publicScore(given(10, 0, 0, 0, 90), given(40, 0, 0, 0, 59), stars).change).toBeNull();
  });

  it('never shows a count under five, and never lets a hidden one be worked out', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), (counts) => {
        const { count: total, distribution, ...figures } = publicScore(given(...counts), [], stars);
        const { mean } = figures;
        if (total === null || mean === null) return;
        const hidden = distribution.filter((line) => line.count === null).length;
        for (const { count: shown } of distribution) expect(shown ?? 5).toBeGreaterThanOrEqual(5);
        if (hidden === 0) return;
        expect(hidden).toBeGreaterThanOrEqual(2);
        expect(possibleCounts(distribution, total, { ...figures, mean })).toBeGreaterThan(1);
      }),
    );
  });

  it('is JSON-LD that cannot leave its script element', () => {
    const text = scoreJsonLd('</script><b>', publicScore(given(10, 0, 0, 0, 90), [], stars)) ?? '';
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '</script><b>',
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: 4.6,
        bestRating: 5,
        worstRating: 1,
        ratingCount: 100,
      },
    });
  });
});

/** How many ways there are to fill in the hidden counts, so that all figures are those shown; at most 2. */
function possibleCounts(
  distribution: readonly { readonly value: number; readonly count: number | null }[],
  total: number,
  { mean, low, high }: { readonly mean: number; readonly low: number | null; readonly high: number | null },
): number {
  const shown = distribution.filter((line) => line.count !== null);
  const rest = total - shown.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const known = shown.reduce((sum, { value, count }) => sum + value * (count ?? 0), 0);
  const values = distribution.filter((line) => line.count === null).map(({ value }) => value);
  let found = 0;
  const shownSquares = shown.reduce((sum, { value, count }) => sum + value ** 2 * (count ?? 0), 0);
  const fits = (sum: number, squares: number): boolean => {
    if (Math.round((sum / total) * 10) / 10 !== mean) return false;
    if (low === null) return true;
    const interval = publicInterval(total, sum, squares, { worst: 1, best: 5 });
    return interval.low === low && interval.high === high;
  };
  const fill = (index: number, left: number, sum: number, squares: number): void => {
    if (found >= 2) return;
    const value = values[index];
    if (value === undefined) return;
    if (index === values.length - 1) {
      if (fits(sum + value * left, squares + value ** 2 * left)) found += 1;
      return;
    }
    for (let count = 0; count <= left; count += 1)
      fill(index + 1, left - count, sum + value * count, squares + value ** 2 * count);
  };
  fill(0, rest, known, shownSquares);
  return found;
}
