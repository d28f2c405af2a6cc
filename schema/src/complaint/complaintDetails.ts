import { InvalidInput } from '../failure/failure.ts';
import { maxName } from '../rating/rating.ts';
import { checkText } from '../submission/text.ts';
import { type Day, isDay } from '../time/calendarDay.ts';

/** What a register of complaints holds of goods and papers beside product, order and value (rules.md, R7). */
export interface ComplaintDetails {
  /** Number of the article or the part. */
  readonly itemNumber: string | null;
  readonly batch: string | null;
  /** How many or how much; in what unit the product says. */
  readonly quantity: number | null;
  /** Day on which the goods were handed over to be brought. */
  readonly deliveredOn: Day | null;
  /** Day on which they arrived. */
  readonly arrivedOn: Day | null;
  /** Why, as the customer states it. */
  readonly statedReason: string | null;
  /** Number of the paper form. */
  readonly formNumber: string | null;
}

/** The same as it is received. */
export type DetailsInput = {
  readonly [Field in keyof ComplaintDetails]?: ComplaintDetails[Field] | undefined;
};

/** Limits on the details. */
export const detailsLimits = {
  /** Characters of the reason that the customer states. */
  statedReason: 2000,
  quantity: 1e9,
  /** Money, in any currency. */
  money: 1e15,
} as const;

/** An amount of money. @throws InvalidInput for one below 0 or not below 10¹⁵. */
export function checkMoney(amount: number | null | undefined, path: string): number | null {
  if (amount == null) return null;
  const { money: max } = detailsLimits;
  if (!(amount >= 0 && amount < max)) throw new InvalidInput('OUT_OF_RANGE', path, { min: 0, max });
  return amount;
}

/** A day that is not in the future. @throws InvalidInput for one that is, or that is no day. */
export function checkPast(day: Day | null | undefined, path: string, today: Day): Day | null {
  if (day == null) return null;
  if (!isDay(day)) throw new InvalidInput('INVALID', path, { expected: 'YYYY-MM-DD' });
  if (day > today) throw new InvalidInput('IN_FUTURE', path);
  return day;
}

function checkQuantity(quantity: number | null | undefined): number | null {
  if (quantity == null) return null;
  const { quantity: max } = detailsLimits;
  if (quantity > 0 && quantity <= max) return quantity;
  throw new InvalidInput('OUT_OF_RANGE', 'quantity', { min: 0, max });
}

/**
 * The details that came with a complaint.
 *
 * @param today In the merchant's zone.
 * @returns Null where none was given.
 * @throws InvalidInput for what is too long, out of range or in the future.
 */
export function checkDetails(input: DetailsInput, today: Day): ComplaintDetails | null {
  const details: ComplaintDetails = {
    itemNumber: checkText(input.itemNumber, 'itemNumber', maxName),
    batch: checkText(input.batch, 'batch', maxName),
    quantity: checkQuantity(input.quantity),
    deliveredOn: checkPast(input.deliveredOn, 'deliveredOn', today),
    arrivedOn: checkPast(input.arrivedOn, 'arrivedOn', today),
    statedReason: checkText(input.statedReason, 'statedReason', detailsLimits.statedReason),
    formNumber: checkText(input.formNumber, 'formNumber', maxName),
  };
  return Object.values(details).some((value) => value !== null) ? details : null;
}
