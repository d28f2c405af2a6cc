import { describe, expect, it } from 'vitest';
import { nextVersion, versionOn } from './questionVersion.ts';

const merchantId = 'mer_0123456789';

describe('versions of questions that a file answers', () => {
  it('count from 1 for each question, each with its scale and satisfied set', () => {
    const first = nextVersion([], merchantId, 'overall', { min: 1, max: 5 });
    const second = nextVersion([first], merchantId, 'overall', { min: 1, max: 10 });
    const other = nextVersion([first, second], merchantId, 'stage.staff', { min: 1, max: 5 });
    expect([first.version, second.version, other.version]).toEqual([1, 2, 1]);
    expect(first).toMatchObject({ kind: 'STARS', satisfiedFrom: 4 });
    expect(second).toMatchObject({ kind: 'NUMBERS', satisfiedFrom: 9 });
    expect(versionOn([first, second, other], 'overall', { min: 1, max: 10 })).toBe(second);
    expect(versionOn([first, second, other], 'overall', { min: 0, max: 10 })).toBeUndefined();
  });
});
