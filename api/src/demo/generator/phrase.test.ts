import { describe, expect, it } from 'vitest';
import { phrase } from './phrase.ts';
import { Random } from './random.ts';

function every(pattern: string, slots = {}): string[] {
  const random = new Random(pattern);
  return [...new Set(Array.from({ length: 200 }, () => phrase(pattern, random, slots)))].sort();
}

describe('a phrase', () => {
  it('is each of its options in turn, nothing being one of them', () => {
    expect(every('[red|green|] tea')).toEqual([' tea', 'green tea', 'red tea']);
  });

  it('nests options in options', () => {
    expect(every('a [b[c|d]|e]')).toEqual(['a bc', 'a bd', 'a e']);
  });

  it('puts in what stands for a name, options included', () => {
    expect(every('for {who}', { who: '[her|{him}]', him: 'him' })).toEqual(['for her', 'for him']);
  });

  it.each(['[a|b', 'a]', 'a|b', '{nobody}', '{open'])('refuses %j, which is no pattern', (pattern) => {
    expect(() => phrase(pattern, new Random('x'), {})).toThrow();
  });
});
