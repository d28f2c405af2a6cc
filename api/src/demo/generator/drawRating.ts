import type { Locale } from '@hearback/schema/form/form';
import { overall } from '@hearback/schema/question/question';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Channel } from '@hearback/schema/submission/channel';
import { addDays } from '@hearback/schema/time/calendarDay';
import { catalogue, type Nature, type Product } from '../catalogue.ts';
import type { Grumble } from '../words/words.ts';
import { composeComment } from './composeComment.ts';
import { type DayOfStory, orderNumber, timeOn } from './dayOfStory.ts';
import type { Random, Weighted } from './random.ts';
import type { Mood } from './story.ts';

const channels: Weighted<Channel> = [
  ['WIDGET', 44],
  ['QR_CODE', 20],
  ['EMAIL', 15],
  ['COUNTER', 6],
  ['APP', 6],
  ['KIOSK', 4],
  ['SMS', 5],
];
const inStore: ReadonlySet<Channel> = new Set(['QR_CODE', 'COUNTER', 'KIOSK']);

/** How much more (or less) a product is liked than others, on the scale of `drawScore`. */
const liking: Readonly<Record<string, number>> = {
  kettle: 0.2,
  casserole: 0.3,
  knife: 0.1,
  towel: 0.15,
  coffee: 0.1,
  vacuum: -0.35,
  shelf: -0.3,
  cooker: -0.05,
};

/** How often delivery breaks a thing, compared with other grumbles. */
const breakage: Readonly<Record<Nature, number>> = { MACHINE: 7, WARE: 10, FURNITURE: 16, TEXTILE: 0 };

/** Where one score ends and the next begins, from 1-2 to 4-5. */
const thresholds = [-3.1, -2.3, -1.35, 0.12];

/**
 * A score from 1 to 5: an ordered logit, so that what goes on in the store moves every score a little and
 * none of them altogether.
 */
function drawScore(lean: number, random: Random): number {
  const felt = lean + random.logistic();
  return 1 + thresholds.filter((threshold) => felt > threshold).length;
}

function leanOf(mood: Mood, online: boolean, product: Product | null): number {
  const hit = online ? (product?.nature === 'FURNITURE' ? 1.4 : 1.15) : 0.3;
  return (liking[product?.key ?? ''] ?? 0) + 0.55 * mood.gain - hit * mood.trouble + (online ? 0 : 0.12);
}

function grumbleWeights(mood: Mood, online: boolean, product: Product | null): Weighted<Grumble> {
  const { trouble, gain } = mood;
  const quality = product === null ? 0 : 24;
  if (online) {
    return [
      ['DELIVERY.LATE', 14 + 90 * trouble - 7 * gain],
      ['DELIVERY.DAMAGED', breakage[product?.nature ?? 'TEXTILE']],
      ['DELIVERY.WRONG', 7],
      ['DELIVERY.HANDOVER', 3 + 9 * trouble],
      ['SERVICE.UNREACHABLE', 6 + 42 * trouble - 3 * gain],
      ['SERVICE.ATTITUDE', 2],
      ['SERVICE.SKILL', 3],
      ['PRODUCT.QUALITY', quality],
      ['PRODUCT.PRICE', 4],
      ['PRODUCT.OUT_OF_STOCK', 4],
      ['AFTERSALES.RETURN', product === null ? 0 : 8],
      ['AFTERSALES.SLOW', 6],
      ['BILLING.REFUND', 5 + 4 * trouble],
      ['BILLING.INVOICE', 3],
      ['CONTRACT.PROMISE', 3],
    ];
  }
  return [
    ['SERVICE.WAIT', 17],
    ['SERVICE.ATTITUDE', 12],
    ['SERVICE.SKILL', 8],
    ['PRODUCT.QUALITY', quality],
    ['PRODUCT.OUT_OF_STOCK', 11],
    ['PRODUCT.PRICE', 8],
    ['AFTERSALES.RETURN', product === null ? 0 : 8],
    ['SERVICE.UNREACHABLE', 2 + 10 * trouble],
    ['DELIVERY.LATE', 2 + 12 * trouble],
    ['BILLING.INVOICE', 4],
    ['CONTRACT.PROMISE', 3],
  ];
}

function drawGrumbles(score: number, weights: Weighted<Grumble>, random: Random): Grumble[] {
  if (score === 5 || (score === 4 && !random.chance(0.22))) return [];
  if (score <= 3 && random.chance(0.15)) return [];
  const first = random.weighted(weights);
  if (score > 2 || !random.chance(0.3)) return [first];
  return [...new Set([first, random.weighted(weights)])];
}

const comments: readonly number[] = [0, 0.62, 0.5, 0.3, 0.17, 0.2];

/** A rating of the demo store on one day. */
export function drawRating(day: DayOfStory, merchantId: string, random: Random): Rating {
  const channel = random.weighted(channels);
  const online = !inStore.has(channel);
  const language: Locale = random.chance(online ? 0.46 : 0.37) ? 'en' : 'zh-CN';
  const shares: Weighted<Product> = catalogue.map((product) => [product, product.share]);
  const product = random.chance(online ? 0.9 : 0.5) ? random.weighted(shares) : null;
  const score = drawScore(leanOf(day.mood, online, product), random);
  const grumbles = drawGrumbles(score, grumbleWeights(day.mood, online, product), random);
  const matter = { score, locale: language, product, online, grumbles, mood: day.mood };
  const reasons = score <= 3 && random.chance(0.85) ? grumbles.map((code) => code.split('.')[0] ?? code) : [];
  const at = timeOn(day, online, random);
  const placed = addDays(day.day, -random.whole(2, 12));
  return {
    merchantId,
    id: random.uuid(),
    answers: [{ question: overall, version: 1, score }],
    reasons: [...new Set(reasons)],
    comment: random.chance(comments[score] ?? 0) ? composeComment(matter, random) : null,
    channel,
    language,
    product: product?.name.en ?? null,
    order: online && product !== null ? orderNumber(placed, random) : null,
    occurredAt: at,
    receivedAt: at,
    day: day.day,
    marks: [],
  };
}
