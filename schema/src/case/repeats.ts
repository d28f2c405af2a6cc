import type { Instant } from '../time/calendarDay.ts';

/** What of a case tells whether it is the same matter as another. */
export interface CaseMatter {
  readonly id: string;
  /** The customer as the merchant knows them; null: anonymous. */
  readonly customer: string | null;
  /** Order number as the customer gave it. */
  readonly order: string | null;
  /** Code of the primary category. */
  readonly category: string;
  readonly receivedAt: Instant;
}

/** Days within which the same complaint of the same customer is a repeat (indicators.md, Complaints). */
export const repeatDays = 90;

const day = 86_400_000;

function isWithin(matter: CaseMatter, earlier: CaseMatter): boolean {
  const age = matter.receivedAt - earlier.receivedAt;
  return age >= 0 && age <= repeatDays * day && matter.id !== earlier.id;
}

/** Order numbers are compared without spaces and hyphens, whatever the case. */
export function plainOrder(order: string | null): string | null {
  const plain = order?.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase() ?? '';
  return plain === '' ? null : plain;
}

/** Whether a case repeats an earlier one: same customer and category within 90 days. */
export function isRepeatOf(matter: CaseMatter, earlier: CaseMatter): boolean {
  const sameCustomer = matter.customer !== null && matter.customer === earlier.customer;
  return sameCustomer && matter.category === earlier.category && isWithin(matter, earlier);
}

/**
 * Earlier cases that are likely the same matter and are suggested for linking: same order and first level of the
 * category within 90 days.
 *
 * @returns The newest first.
 */
export function likelyDuplicates(matter: CaseMatter, others: readonly CaseMatter[]): CaseMatter[] {
  const order = plainOrder(matter.order);
  const topOf = ({ category }: CaseMatter) => category.split('.')[0];
  return others
    .filter((other) => order !== null && plainOrder(other.order) === order)
    .filter((other) => topOf(other) === topOf(matter) && isWithin(matter, other))
    .toSorted((a, b) => b.receivedAt - a.receivedAt);
}
