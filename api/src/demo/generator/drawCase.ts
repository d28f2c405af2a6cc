import type { Complaint, ComplaintKind } from '@hearback/schema/complaint/complaint';
import { consent } from '@hearback/schema/form/consent';
import type { Locale } from '@hearback/schema/form/form';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Channel } from '@hearback/schema/submission/channel';
import { addDays } from '@hearback/schema/time/calendarDay';
import { catalogue, type Nature, type Product } from '../catalogue.ts';
import { type CaseKind, caseKinds, caseWeights } from './caseMix.ts';
import { type CaseMatter, composeCase } from './composeCase.ts';
import { type DayOfStory, orderNumber, placedOn, timeOn } from './dayOfStory.ts';
import { drawContact } from './person.ts';
import type { Random, Weighted } from './random.ts';

/** What somebody writes to the store for. */
export type Purpose = 'COMPLAINT' | 'QUERY' | 'HELP' | 'SUGGESTION' | 'PRAISE';

const channels: Weighted<Channel> = [
  ['WIDGET', 32],
  ['PHONE', 22],
  ['EMAIL', 16],
  ['COUNTER', 12],
  ['QR_CODE', 8],
  ['APP', 4],
  ['SOCIAL_MEDIA', 3],
  ['COMPLAINT_BOOK', 2],
  ['LETTER', 1],
];
const selfService: ReadonlySet<Channel> = new Set(['WIDGET', 'APP', 'EMAIL', 'SOCIAL_MEDIA']);

const queries: Weighted<string> = [
  ['BILLING.QUERY', 4],
  ['AFTERSALES.WARRANTY', 2],
  ['PRODUCT.OUT_OF_STOCK', 3],
  ['DELIVERY.LATE', 3],
  ['BILLING.MEMBERSHIP', 2],
];
const help: Weighted<string> = [
  ['AFTERSALES.PARTS', 3],
  ['DELIVERY.HANDOVER', 3],
  ['SAFETY.SECURITY', 1],
  ['BILLING.INVOICE', 2],
];

type Topic = Pick<CaseKind, 'category' | 'scene' | 'remedies'> & Pick<CaseMatter, 'list'>;

/** Which things a category can be about; every other category can be about all of them. */
const natures: Readonly<Record<string, readonly Nature[]>> = {
  'PRODUCT.DEFECT': ['MACHINE'],
  'AFTERSALES.REPAIR': ['MACHINE'],
  'AFTERSALES.PARTS': ['MACHINE'],
  'AFTERSALES.WARRANTY': ['MACHINE'],
  'DELIVERY.DAMAGED': ['MACHINE', 'WARE', 'FURNITURE'],
};

function canConcern(category: string, { nature }: Product): boolean {
  return natures[category]?.includes(nature) ?? true;
}

function productRated(rating: Rating | null): Product | undefined {
  return catalogue.find(({ name }) => name.en === rating?.product);
}

/** What is complained about: after a rating, something that fits its reasons and its product. */
function complaintTopic(day: DayOfStory, rating: Rating | null, random: Random): CaseKind {
  const weights = caseWeights(day.mood);
  const rated = productRated(rating);
  const fitting = weights.filter(([{ category }]) => {
    if (rated !== undefined && !canConcern(category, rated)) return false;
    const reasons = rating?.reasons ?? [];
    return reasons.length === 0 || reasons.some((reason) => category.startsWith(`${reason}.`));
  });
  return random.weighted(fitting);
}

function topicOf({ again, purpose, day, rating }: CaseSource, random: Random): Topic {
  const whole = (list: Topic['list'], category: string): Topic => {
    return { list, category, scene: 'STORE', remedies: [] };
  };
  if (purpose === 'QUERY') return whole('queries', random.weighted(queries));
  if (purpose === 'HELP') return whole('help', random.weighted(help));
  if (purpose !== 'COMPLAINT') return whole('matters', `OTHER.${purpose}`);
  const same = caseKinds.find(({ category }) => category === again?.category);
  if (same !== undefined) return { list: 'matters', ...same };
  return { list: 'matters', ...complaintTopic(day, rating, random) };
}

/** Where a case of the demo store comes from. */
export interface CaseSource {
  readonly merchantId: string;
  readonly day: DayOfStory;
  readonly purpose: Purpose;
  /** The low rating that led to it; null: it came by itself. */
  readonly rating: Rating | null;
  /** The earlier case that its customer complains about once more; null: a new matter. */
  readonly again: Complaint | null;
}

function productOf(category: string, rating: Rating | null, random: Random): Product {
  const possible = catalogue.filter((product) => canConcern(category, product));
  const shares: Weighted<Product> = possible.map((product) => [product, product.share]);
  return productRated(rating) ?? random.weighted(shares);
}

/** A case of the demo store on one day. */
export function drawCase(source: CaseSource, random: Random): Complaint {
  const { again, merchantId, day, purpose, rating } = source;
  const topic = topicOf(source, random);
  const channel = rating?.channel ?? random.weighted(channels);
  const locale = (again?.language ?? rating?.language ?? (random.chance(0.44) ? 'en' : 'zh-CN')) as Locale;
  const product = productOf(topic.category, rating, random);
  const late = topic.category === 'DELIVERY.LATE';
  const since = late ? random.whole(5, day.mood.trouble > 0.3 ? 24 : 11) : random.whole(1, 9);
  const order = rating?.order ?? orderNumber(addDays(day.day, -since), random);
  const happenedOn = placedOn(order);
  const remedy = topic.remedies.length === 0 || random.chance(0.12) ? null : random.pick(topic.remedies);
  const matter = { ...topic, remedy, locale, product, order, day: day.day, happenedOn };
  const { text, namesProduct } = composeCase(matter, random);
  const ordered = topic.scene === 'ORDER';
  const leaves = random.chance(purpose === 'COMPLAINT' && !ordered ? 0.58 : 0.8);
  const contact = again?.contact ?? (leaves ? drawContact(locale, random) : null);
  const written = timeOn(day, selfService.has(channel), random);
  const at = rating === null ? written : rating.occurredAt + random.whole(60, 600) * 1000;
  const kind: ComplaintKind = purpose === 'QUERY' || purpose === 'HELP' ? purpose : 'COMPLAINT';
  return {
    merchantId,
    id: random.uuid(),
    kind,
    step: 'RECEIVED',
    category: topic.category,
    topCategory: topic.category.split('.')[0] ?? topic.category,
    text,
    remedyWanted: remedy,
    contact,
    consentVersion: contact === null ? null : consent.version,
    channel,
    language: locale,
    product: namesProduct ? product.name.en : null,
    order: ordered ? order : null,
    amount: ordered ? product.price : null,
    happenedOn: purpose === 'COMPLAINT' ? happenedOn : null,
    ratingId: rating?.id ?? null,
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: {},
    occurredAt: at,
    receivedAt: at,
    day: day.day,
    marks: [],
  };
}
