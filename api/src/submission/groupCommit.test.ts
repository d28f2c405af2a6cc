import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { groupCommit } from './groupCommit.ts';

const options = { window: 2, largest: 3 };

describe('group commit', () => {
  it('commits what arrives together in groups no larger than allowed, each with its own result', async () => {
    const groups: number[][] = [];
    const submit = groupCommit(async (items: readonly number[]) => {
      groups.push([...items]);
      await sleep(1);
      return items.map((item) => item * 10);
    }, options);
    expect(await Promise.all([1, 2, 3, 4, 5].map(submit))).toEqual([10, 20, 30, 40, 50]);
    expect(groups).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('answers after the commit and not before', async () => {
    const events: string[] = [];
    const submit = groupCommit(async (items: readonly string[]) => {
      await sleep(5);
      events.push('committed');
      return items;
    }, options);
    await submit('a').then(() => events.push('answered'));
    expect(events).toEqual(['committed', 'answered']);
  });

  it('refuses only the item that cannot be stored', async () => {
    const submit = groupCommit(async (items: readonly string[]) => {
      if (items.includes('bad')) throw new Error('cannot');
      return items;
    }, options);
    const settled = await Promise.allSettled(['a', 'bad', 'b'].map(submit));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('goes on after a group that failed', async () => {
    let failing = true;
    const submit = groupCommit(async (items: readonly string[]) => {
      if (failing) throw new Error('cannot');
      return items;
    }, options);
    await expect(submit('a')).rejects.toThrow('cannot');
    failing = false;
    expect(await submit('b')).toBe('b');
  });
});
