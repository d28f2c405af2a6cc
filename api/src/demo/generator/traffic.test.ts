import { describe, expect, it } from 'vitest';
import { trafficOn } from './traffic.ts';

describe('traffic of the demo store', () => {
  it.each(['2025-11-11', '2026-11-11'])("peaks on Singles' Day, %s", (day) => {
    expect(trafficOn(day)).toBeGreaterThan(2.5);
  });

  it.each([
    ['2024', '2024-02-10'],
    ['2025', '2025-01-29'],
    ['2026', '2026-02-17'],
    ['2027', '2027-02-06'],
  ])('is quiet at Spring Festival of %s, %s, and busy the week before', (_year, day) => {
    const before = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
    expect(trafficOn(day)).toBeLessThan(0.5);
    expect(trafficOn(before)).toBeGreaterThan(1.05);
  });

  it('is higher at the weekend: Saturday 9 May 2026 against Tuesday 12 May', () => {
    expect(trafficOn('2026-05-09')).toBeGreaterThan(1.5 * trafficOn('2026-05-12'));
  });
});
