import type { Channel } from '@hearback/schema/submission/channel';
import { Random, type Weighted } from '../../src/demo/generator/random.ts';

/** Channels of the load, as often as they are named. */
export const channels: readonly Channel[] = [
  ...Array<Channel>(11).fill('WIDGET'),
  ...Array<Channel>(6).fill('QR_CODE'),
  ...Array<Channel>(2).fill('EMAIL'),
  'PHONE',
];

/** Products of the load. */
export const products = Array.from({ length: 12 }, (_, index) => `Product ${index + 1}`);

/** Departments of the load. */
export const departments = ['Bakery', 'Butchery', 'Checkout', 'Delivery', 'Kitchenware', 'Toys'] as const;

/** Questions of the load with the ends of their scales; the first is answered by everybody. */
export const questions = [
  { question: 'overall', min: 1, max: 5 },
  { question: 'recommendation', min: 0, max: 10 },
  { question: 'stage.checkout', min: 1, max: 5 },
  { question: 'stage.quality', min: 1, max: 5 },
  { question: 'stage.reception', min: 1, max: 5 },
  { question: 'stage.waiting', min: 1, max: 5 },
] as const;

/** A rating of the load: places in the lists above, and the score of each question; null: not answered. */
export interface DrawnRating {
  readonly channel: Channel;
  readonly language: 'zh-CN' | 'en';
  readonly product: string;
  readonly department: string;
  readonly returning: 'RETURNING' | 'NEW';
  readonly scores: readonly (number | null)[];
  /** Whether it comes with words. */
  readonly talks: boolean;
}

/** Scores of 1-5 for five moods, from the worst to the best. */
const scoresOf: readonly Weighted<number>[] = [
  [
    [1, 60],
    [2, 25],
    [3, 15],
  ],
  [
    [2, 40],
    [3, 35],
    [1, 15],
    [4, 10],
  ],
  [
    [3, 50],
    [4, 35],
    [2, 10],
    [5, 5],
  ],
  [
    [4, 60],
    [5, 30],
    [3, 10],
  ],
  [
    [5, 80],
    [4, 20],
  ],
];

/** Draws ratings, the same ones for the same seed. */
export class RatingSource {
  readonly #random: Random;

  constructor(seed: string) {
    this.#random = new Random(seed);
  }

  /** @param merchant Number of the merchant; some are liked better than others. */
  next(merchant: number): DrawnRating {
    const random = this.#random;
    const product = Math.floor(products.length * random.next() ** 1.8);
    const mood = Math.floor(5 * random.next() ** (0.4 + ((product + merchant) % 3) / 10));
    const near = () => random.weighted(scoresOf[Math.max(0, Math.min(4, mood + random.whole(-1, 1)))] ?? []);
    const score = (index: number): number | null => {
      if (index === 0) return random.weighted(scoresOf[mood] ?? []);
      if (!random.chance(index === 1 ? 0.4 : 0.6)) return null;
      return index === 1 ? Math.min(10, 2 * near() + random.whole(-2, 1)) : near();
    };
    return {
      channel: random.pick(channels),
      language: random.chance(0.7) ? 'zh-CN' : 'en',
      product: products[product] ?? '',
      department: random.pick(departments),
      returning: random.chance(0.35) ? 'RETURNING' : 'NEW',
      scores: questions.map((_, index) => score(index)),
      talks: random.chance(0.1),
    };
  }
}
