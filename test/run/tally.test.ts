import { describe, expect, it } from 'vitest';
import { closingLine, judge, nothing, sum, type Tally } from './tally.ts';

const good: Tally = { ...nothing, passed: 3 };

describe('the tally of a run', () => {
  it('is what the tests gave where all is well', () => {
    expect(judge('api', good, 0)).toEqual(good);
  });

  it('counts a process that ended without a report as a failure', () => {
    expect(judge('api', undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(judge('api', undefined, 0).failed).toBe(1);
  });

  it('counts a package in which no test ran as a failure', () => {
    expect(judge('api', nothing, 0).failed).toBe(1);
    expect(judge('api', { ...nothing, skipped: ['api: one'] }, 0)).toMatchObject({
      failed: 1,
      skipped: ['api: one'],
    });
  });

  it('counts a process that failed although its tests passed as a failure', () => {
    expect(judge('api', good, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(judge('api', good, null).failed).toBe(1);
  });

  it('counts a failed test once', () => {
    expect(judge('api', { ...good, failed: 1 }, 1).failed).toBe(1);
  });

  it('closes with one line over all packages', () => {
    const all = sum([good, { ...nothing, passed: 1, failed: 2, skipped: ['a'] }]);
    expect(closingLine(all)).toBe('4 passed, 2 failed, 1 skipped');
    expect(closingLine(good)).toBe('3 passed, 0 failed');
  });
});
