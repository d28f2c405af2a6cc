import type { Random } from './random.ts';

/** What stands for the names in braces; each may hold brackets and braces of its own. */
export type Slots = Readonly<Record<string, string>>;

/**
 * A sentence from a pattern: `[one|two|]` is one of its options, the last of these being nothing, and
 * `{name}` is what stands for the name. Both nest.
 *
 * Throws where a bracket is left open or nothing stands for a name.
 */
export function phrase(pattern: string, random: Random, slots: Slots): string {
  let at = 0;

  function named(): string {
    const end = pattern.indexOf('}', at);
    const name = pattern.slice(at, end);
    const text = slots[name];
    if (end < 0 || text === undefined) throw new Error(`Nothing stands for {${name} in "${pattern}".`);
    at = end + 1;
    return phrase(text, random, slots);
  }

  function sequence(): string {
    let text = '';
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ']') {
      const character = pattern[at];
      at += 1;
      if (character === '[') text += options();
      else if (character === '{') text += named();
      else text += character;
    }
    return text;
  }

  function options(): string {
    const start = at;
    const texts = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      texts.push(sequence());
    }
    if (pattern[at] !== ']') throw new Error(`The bracket at ${start} of "${pattern}" is left open.`);
    at += 1;
    return random.pick(texts);
  }

  const text = sequence();
  if (at < pattern.length) throw new Error(`"${pattern}" has a ${pattern[at]} that belongs to no bracket.`);
  return text;
}
