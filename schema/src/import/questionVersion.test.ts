import { describe, expect, it } from 'vitest';
import { askedElsewhere, nextVersion, versionOfScale } from './questionVersion.ts';

const merchantId = 'mer_0123456789';

describe('versions of questions that a file answers', () => {
  it('count from 1 for each question, each with its scale and satisfied set', () => {
    const first = nextVersion([], merchantId, 'overall', { min: 1, max: 5 });
    const second = nextVersion([first], merchantId, 'overall', { min: 1, max: 10 });
    const other = nextVersion([first, second], merchantId, 'stage.staff', { min: 1, max: 5 });
    expect([first.version, second.version, other.version]).toEqual([1, 2, 1]);
    expect([first.validTo, second.validTo, other.validTo]).toEqual([undefined, askedElsewhere, undefined]);
    expect(first).toMatchObject({ kind: 'STARS', satisfiedFrom: 4 });
    expect(second).toMatchObject({ kind: 'NUMBERS', satisfiedFrom: 9 });
    expect(versionOfScale([first, second, other], 'overall', { min: 1, max: 10 })).toBe(second);
    expect(versionOfScale([first, second, other], 'overall', { min: 0, max: 10 })).toBeUndefined();
  });

  it('mean the same as the version that the merchant asks', () => {
    const asked = nextVersion([], merchantId, 'effort', { min: 1, max: 7 });
    const effort = { ...asked, direction: 'LOWER_IS_BETTER', stage: 'repair' } as const;
    expect(nextVersion([effort], merchantId, 'effort', { min: 1, max: 5 })).toMatchObject({
      version: 2,
      direction: 'LOWER_IS_BETTER',
      stage: 'repair',
      satisfiedFrom: 2,
    });
  });
});
