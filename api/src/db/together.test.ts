import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

describe('questions that are asked at the same time', () => {
  it('share one read, each named once', async () => {
    const reads: string[][] = [];
    const ask = together(async (questions: readonly string[]) => {
      reads.push([...questions]);
      return new Map(questions.filter((question) => question !== 'c').map((question) => [question, 1]));
    });
    expect(await Promise.all(['a', 'b', 'a', 'c'].map(ask))).toEqual([1, 1, 1, undefined]);
    expect(reads).toEqual([['a', 'b', 'c']]);
  });

  it('get no answer from a read that began before they were asked', async () => {
    let now = 0;
    const ask = together(async (questions: readonly string[]) => {
      const at = now;
      await sleep(20);
      return new Map(questions.map((question) => [question, at]));
    });
    const first = ask('a');
    await sleep(5);
    now = 1;
    const later = [ask('a'), ask('b')];
    expect(await Promise.all([first, ...later])).toEqual([0, 1, 1]);
  });

  it('that fail do not keep others from being answered', async () => {
    let fails = true;
    const ask = together(async (questions: readonly string[]) => {
      if (fails) throw new Error('The database is away.');
      return new Map(questions.map((question) => [question, 1]));
    });
    const failed = [ask('a'), ask('b')];
    await expect(Promise.all(failed)).rejects.toThrow('away');
    fails = false;
    expect(await ask('a')).toBe(1);
  });
});
