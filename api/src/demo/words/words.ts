import type { RemedyWanted } from '@hearback/schema/form/form';
import type { Slots } from '../generator/phrase.ts';

/** What customers are cross about, as codes of the taxonomy. */
export const grumbles = [
  'DELIVERY.LATE',
  'DELIVERY.DAMAGED',
  'DELIVERY.WRONG',
  'DELIVERY.HANDOVER',
  'SERVICE.UNREACHABLE',
  'SERVICE.ATTITUDE',
  'SERVICE.SKILL',
  'SERVICE.WAIT',
  'PRODUCT.QUALITY',
  'PRODUCT.PRICE',
  'PRODUCT.OUT_OF_STOCK',
  'AFTERSALES.RETURN',
  'AFTERSALES.SLOW',
  'BILLING.REFUND',
  'BILLING.INVOICE',
  'CONTRACT.PROMISE',
] as const;

/** What a customer is cross about, as a code of the taxonomy. */
export type Grumble = (typeof grumbles)[number];

/** Whether it is about an order, or about what happened in the store. */
export type Scene = 'ORDER' | 'STORE';

/** What customers are pleased about besides the goods; RECOVERY: that things are better again. */
export type Pleasure = 'DELIVERY' | 'HELPLINE' | 'SERVICE' | 'STORE' | 'PRICE' | 'RECOVERY';

/** Patterns of what is said about one product. */
export interface ProductWords {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Patterns of the comments of one language; see phrase(). A pattern with {item} needs a product. */
export interface RatingWords {
  /** What stands for the names of every pattern, {item} and {days} apart. */
  readonly slots: Slots;
  readonly opening: Readonly<Record<Scene, readonly string[]>>;
  readonly pleasures: Readonly<Record<Pleasure, readonly string[]>>;
  readonly grumbles: Readonly<Record<Grumble, readonly string[]>>;
  /** Said about late parcels only while the unfortunate carrier is at work. */
  readonly badCarrier: readonly string[];
  /** A whole comment, where somebody says little. */
  readonly short: Readonly<Record<'high' | 'middle' | 'low', readonly string[]>>;
  readonly closing: Readonly<Record<'high' | 'middle' | 'low', readonly string[]>>;
  /** What turns from the good to the bad: it ends where the bad begins. */
  readonly but: readonly string[];
  /** Between two sentences. */
  readonly space: string;
}

/** Patterns by code of the category. */
export type PatternsByCode = Readonly<Record<string, readonly string[]>>;

/** Patterns of the cases of one language; see phrase(). */
export interface CaseWords {
  /** What stands for the names of every pattern, those of the case itself apart. */
  readonly slots: Slots;
  readonly opening: Readonly<Record<Scene, readonly string[]>>;
  /** What a complaint is about. */
  readonly matters: PatternsByCode;
  /** What a query is about, as a whole. */
  readonly queries: PatternsByCode;
  /** What help is asked for, as a whole. */
  readonly help: PatternsByCode;
  /** What the customer has tried since, or what it meant. */
  readonly aftermath: Readonly<Record<Scene, readonly string[]>>;
  /** What the customer wants, by remedy. */
  readonly wishes: Readonly<Record<RemedyWanted, readonly string[]>>;
  /** Between two sentences. */
  readonly space: string;
}
