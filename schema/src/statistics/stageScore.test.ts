import { describe, expect, it } from 'vitest';
import { stageScore } from './stageScore.ts';

describe('stageScore', () => {
  const stars = { min: 1, max: 5 };
  const ten = { min: 1, max: 10 };

  it('pools the answers of items on different scales as 0-100', () => {
    const { n, mean } = stageScore([
      { distribution: [{ value: 5, count: 3 }], scale: stars },
      { distribution: [{ value: 1, count: 1 }], scale: ten },
    ]);
    expect(n).toBe(4);
    expect(mean).toBe(75);
  });

  it('leaves an unanswered item out', () => {
    const answered = { distribution: [{ value: 4, count: 8 }], scale: stars };
    expect(stageScore([answered, { distribution: [], scale: ten }])).toEqual(stageScore([answered]));
  });

  it('knows nothing without an answer', () => {
    expect(stageScore([]).mean).toBeNull();
  });
});
