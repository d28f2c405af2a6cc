/** A text as 32 bits, FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** A choice and how often it is made compared with the others. */
export type Weighted<Choice> = readonly (readonly [Choice, number])[];

/**
 * Numbers that look random and are the same for the same seed: mulberry32 by Tommy Ettinger, public domain.
 * They are for stories, never for secrets.
 */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = hash(seed);
  }

  /** The next number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list, each as likely. Throws on an empty list. */
  pick<Choice>(choices: readonly Choice[]): Choice {
    if (choices.length === 0) throw new RangeError('There is nothing to pick from.');
    return choices[Math.floor(this.next() * choices.length)] as Choice;
  }

  /** One of a list, as likely as its weight. Throws where no weight is above zero. */
  weighted<Choice>(choices: Weighted<Choice>): Choice {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new RangeError('At least one weight must be above zero.');
  }

  /** A number from the standard logistic distribution. */
  logistic(): number {
    const share = this.next() * 0.999_998 + 0.000_001;
    return Math.log(share / (1 - share));
  }

  /** A count of rare, independent events of which `mean` are expected; Knuth's method, in steps of 30. */
  poisson(mean: number): number {
    let count = 0;
    for (let left = mean; left > 0; left -= 30) {
      const floor = Math.exp(-Math.min(left, 30));
      for (let product = this.next(); product > floor; product *= this.next()) count += 1;
    }
    return count;
  }

  /** A UUID, version 4 in its form. */
  uuid(): string {
    const word = () => this.whole(0, 0xffff).toString(16).padStart(4, '0');
    const variant = ((this.whole(0, 0xffff) & 0x3fff) | 0x8000).toString(16);
    return `${word()}${word()}-${word()}-4${word().slice(1)}-${variant}-${word()}${word()}${word()}`;
  }
}
