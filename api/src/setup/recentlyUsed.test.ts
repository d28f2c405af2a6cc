import { describe, expect, it } from 'vitest';
import { RecentlyUsed } from './recentlyUsed.ts';

function keptOf(memory: RecentlyUsed<{ rows: number }>, keys: string): string {
  return [...keys].filter((key) => memory.get(key) !== undefined).join('');
}

describe('a memory of bounded size', () => {
  it.each([
    ['one row less than fits', 3, 'abc'],
    ['what just fits', 4, 'abc'],
    ['one row too many', 5, 'bc'],
  ])('keeps of %s', (_, rows, kept) => {
    const memory = new RecentlyUsed<{ rows: number }>(10);
    memory.set('a', { rows: 3 });
    memory.set('b', { rows: 3 });
    memory.set('c', { rows });
    expect(keptOf(memory, 'abc')).toBe(kept);
  });

  it('lets go first of what was not used for longest', () => {
    const memory = new RecentlyUsed<{ rows: number }>(3);
    for (const key of 'abc') memory.set(key, { rows: 1 });
    memory.get('a');
    memory.set('d', { rows: 1 });
    expect(keptOf(memory, 'abcd')).toBe('acd');
  });

  it('counts what is replaced or taken away no longer', () => {
    const memory = new RecentlyUsed<{ rows: number }>(10);
    for (let time = 0; time < 100; time += 1) memory.set('a', { rows: 5 });
    memory.set('b', { rows: 5 });
    expect(keptOf(memory, 'ab')).toBe('ab');
    memory.delete('a');
    memory.delete('a');
    memory.set('c', { rows: 5 });
    expect(keptOf(memory, 'abc')).toBe('bc');
  });

  it.each([9, 10, 11])('of ten rows keeps what has %s rows alone only where it fits', (rows) => {
    const memory = new RecentlyUsed<{ rows: number }>(10);
    memory.set('a', { rows: 1 });
    memory.set('b', { rows });
    expect(keptOf(memory, 'ab')).toBe({ 9: 'ab', 10: 'b', 11: 'a' }[rows]);
  });
});
