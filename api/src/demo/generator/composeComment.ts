import type { Locale } from '@hearback/schema/form/form';
import type { Product } from '../catalogue.ts';
import { productsEn } from '../words/products.en.ts';
import { productsZh } from '../words/products.zh-CN.ts';
import { ratingsEn } from '../words/ratings.en.ts';
import { ratingsZh } from '../words/ratings.zh-CN.ts';
import type { Grumble, Pleasure, ProductWords, RatingWords } from '../words/words.ts';
import { phrase } from './phrase.ts';
import type { Random, Weighted } from './random.ts';
import type { Mood } from './story.ts';
import { asWritten, sentence } from './typing.ts';

const words: Readonly<Record<Locale, RatingWords>> = { en: ratingsEn, 'zh-CN': ratingsZh };
const goods: Readonly<Record<Locale, Readonly<Record<string, ProductWords>>>> = {
  en: productsEn,
  'zh-CN': productsZh,
};

/** What a comment is about. */
export interface CommentMatter {
  readonly score: number;
  readonly locale: Locale;
  readonly product: Product | null;
  /** Whether it was bought online. */
  readonly online: boolean;
  /** What the customer is cross about, most of all first; empty where nothing is. */
  readonly grumbles: readonly Grumble[];
  readonly mood: Mood;
}

class Writer {
  readonly #matter: CommentMatter;
  readonly #random: Random;
  readonly words: RatingWords;

  constructor(matter: CommentMatter, random: Random) {
    this.#matter = matter;
    this.#random = random;
    this.words = words[matter.locale];
  }

  /** A text of one of the patterns; without a product, of those that need none. */
  fill(patterns: readonly string[]): string {
    const { product, locale, mood } = this.#matter;
    const fitting = product === null ? patterns.filter((text) => !/\{(item|bad)\}/.test(text)) : patterns;
    const item = product?.noun[locale] ?? '';
    const bad = this.#random.pick((product && goods[locale][product.key]?.bad) ?? ['']);
    const days = `${this.#random.whole(6, mood.trouble > 0.3 ? 21 : 10)}`;
    return phrase(this.#random.pick(fitting), this.#random, { ...this.words.slots, item, bad, days });
  }

  /** A sentence of one of the patterns. */
  say(patterns: readonly string[]): string {
    return sentence(this.fill(patterns), this.#matter.locale);
  }

  opening(): string {
    return this.say(this.words.opening[this.#matter.online ? 'ORDER' : 'STORE']);
  }

  praise(): string {
    const { product, locale, online, mood } = this.#matter;
    const own = product === null ? undefined : goods[locale][product.key]?.good;
    const pleasures: Weighted<Pleasure | 'PRODUCT'> = [
      ['PRODUCT', own === undefined ? 0 : 50],
      ['DELIVERY', online ? 22 * (1 - mood.trouble) : 0],
      ['HELPLINE', online ? 10 : 0],
      ['SERVICE', online ? 0 : 32],
      ['STORE', online ? 0 : 18],
      ['PRICE', 10],
      ['RECOVERY', online ? 9 * mood.gain * (1 - mood.trouble) : 0],
    ];
    const chosen = this.#random.weighted(pleasures);
    return this.say(chosen === 'PRODUCT' ? (own ?? []) : this.words.pleasures[chosen]);
  }

  grumble(code: Grumble): string {
    const text = this.say(this.words.grumbles[code]);
    const blames = code === 'DELIVERY.LATE' && this.#random.chance(0.3 * this.#matter.mood.trouble);
    return blames ? `${text}${this.words.space}${this.say(this.words.badCarrier)}` : text;
  }
}

function highSentences(writer: Writer, random: Random, grumble: Grumble | undefined): string[] {
  const kind = random.weighted([
    ['SHORT', 27],
    ['ONE', 29],
    ['OPENED', 15],
    ['CLOSED', 16],
    ['TWO', 13],
  ] as const);
  const sentences = kind === 'SHORT' ? [writer.say(writer.words.short.high)] : [writer.praise()];
  if (kind === 'OPENED') sentences.unshift(writer.opening());
  if (kind === 'CLOSED') sentences.push(writer.say(writer.words.closing.high));
  if (kind === 'TWO') sentences.push(writer.praise());
  if (grumble !== undefined) sentences.push(turn(writer, grumble));
  return sentences;
}

function turn(writer: Writer, grumble: Grumble): string {
  const rest = writer.grumble(grumble);
  const inside = /^I\b/.test(rest) ? rest : `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
  return `${writer.fill(writer.words.but)}${inside}`;
}

function middleSentences(writer: Writer, random: Random, grumble: Grumble | undefined): string[] {
  if (grumble === undefined || random.chance(0.25)) return [writer.say(writer.words.short.middle)];
  const sentences = random.chance(0.5) ? [writer.praise(), turn(writer, grumble)] : [writer.grumble(grumble)];
  if (random.chance(0.3)) sentences.push(writer.say(writer.words.closing.middle));
  return sentences;
}

function lowSentences(writer: Writer, random: Random, grumbles: readonly Grumble[]): string[] {
  if (grumbles.length === 0) return [writer.say(writer.words.short.low)];
  const sentences = grumbles.map((code) => writer.grumble(code));
  if (random.chance(0.25)) sentences.unshift(writer.opening());
  if (random.chance(0.45)) sentences.push(writer.say(writer.words.closing.low));
  return sentences;
}

/** What a customer writes beside the stars, in one to five sentences. */
export function composeComment(matter: CommentMatter, random: Random): string {
  const writer = new Writer(matter, random);
  const [first] = matter.grumbles;
  const sentences =
    matter.score >= 4
      ? highSentences(writer, random, first)
      : matter.score === 3
        ? middleSentences(writer, random, first)
        : lowSentences(writer, random, matter.grumbles);
  return asWritten(sentences.join(writer.words.space), matter.locale, matter.score, random);
}
