import { describe, expect, it } from 'vitest';
import { sampleStanding } from './sampleStanding.ts';

describe('sampleStanding', () => {
  it.each([
    [0, { shown: false, ranked: false, alerts: false, compared: false }],
    [4, { shown: false, ranked: false, alerts: false, compared: false }],
    [5, { shown: true, ranked: false, alerts: false, compared: false }],
    [29, { shown: true, ranked: false, alerts: false, compared: false }],
    [30, { shown: true, ranked: true, alerts: true, compared: false }],
    [99, { shown: true, ranked: true, alerts: true, compared: false }],
    [100, { shown: true, ranked: true, alerts: true, compared: true }],
  ])('says what may be done with %i answers', (n, standing) => {
    expect(sampleStanding(n)).toEqual(standing);
  });

  it('lets a single case of safety alert, and nothing else about it change', () => {
    expect(sampleStanding(1, { safety: true })).toEqual({ ...sampleStanding(1), alerts: true });
    expect(sampleStanding(0, { safety: true }).alerts).toBe(false);
  });
});
