import type { CategorySet } from '../category/category.ts';
import type { Customer } from '../customer/customer.ts';
import { InvalidInput } from '../failure/failure.ts';
import { formLimits, type RemedyWanted } from '../form/form.ts';
import { maxName } from '../rating/rating.ts';
import type { Channel } from '../submission/channel.ts';
import { clientId } from '../submission/clientId.ts';
import type { Mark } from '../submission/mark.ts';
import { checkText } from '../submission/text.ts';
import { type Day, dayOf, type Instant } from '../time/calendarDay.ts';
import {
  type ComplaintDetails,
  checkDetails,
  checkMoney,
  checkPast,
  type DetailsInput,
} from './complaintDetails.ts';
import { type Contact, type ContactInput, checkContact } from './contact.ts';
import { acceptFacets, type FacetsInput } from './facet.ts';
import { type CategoryCodes, checkCategories, placedCategories } from './placedCategories.ts';

/** What a customer came for (rules.md, R1): only complaints are counted as complaints. */
export const complaintKinds = ['COMPLAINT', 'QUERY', 'HELP'] as const;

/** What a customer came for. */
export type ComplaintKind = (typeof complaintKinds)[number];

/** Steps of a case, after ISO 10002. */
export const complaintSteps = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'ASSESSED',
  'ASSIGNED',
  'INVESTIGATING',
  'ANSWERED',
  'RESOLVED',
  'CALLED_BACK',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
  'REOPENED',
] as const;

/** Steps of a case, after ISO 10002. */
export type ComplaintStep = (typeof complaintSteps)[number];

/** A category with its first level. */
export interface PlacedCategory {
  /** Code of the category, the deepest that was chosen. */
  readonly category: string;
  /** Code of its first level. */
  readonly topCategory: string;
}

/** A complaint, a query or a request for help of one customer. */
export interface Complaint extends PlacedCategory {
  readonly merchantId: string;
  /** UUID made by the client; the primary key together with the merchant. */
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly step: ComplaintStep;
  /** What else it is about, at most four; absent: nothing. */
  readonly secondary?: readonly PlacedCategory[];
  readonly text: string;
  readonly remedyWanted: RemedyWanted | null;
  /** Null: the complainant stays anonymous. */
  readonly contact: Contact | null;
  /** Version of the consent text that came with the contact. */
  readonly consentVersion: number | null;
  readonly channel: Channel;
  readonly language: string | null;
  readonly product: string | null;
  readonly order: string | null;
  /** The customer as the host names them; absent: not named. */
  readonly customer?: Customer;
  /** Value of the goods, in the merchant's currency. */
  readonly amount: number | null;
  /** Day on which the matter happened, as the customer says. */
  readonly happenedOn: Day | null;
  /** Id of the rating that led to it. */
  readonly ratingId: string | null;
  /** Whether it was answered by its due date; null: not known. */
  readonly onTime: boolean | null;
  /** Whether the customer disputed the outcome; null: not known. */
  readonly disputed: boolean | null;
  /** Milliseconds from receipt until it was passed on; null: not known. */
  readonly passedOnAfter: number | null;
  /** What it is cut by besides its categories, by name: department, staff, stage, whatever a file had. */
  readonly facets: Readonly<Record<string, string>>;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  /** Day of `occurredAt` in the merchant's zone. */
  readonly day: Day;
  readonly marks: readonly Mark[];
  /** Goods and papers; absent: nothing is known of them. */
  readonly details?: ComplaintDetails;
}

/** A complaint as the public door receives it. */
export interface ComplaintInput extends DetailsInput {
  readonly id: string;
  readonly kind?: ComplaintKind | null | undefined;
  readonly category: string;
  /** Codes of further categories, at most four. */
  readonly secondary?: readonly string[] | null | undefined;
  readonly text: string;
  readonly remedy?: RemedyWanted | null | undefined;
  readonly anonymous: boolean;
  readonly contact?: ContactInput | null | undefined;
  readonly consentVersion?: number | null | undefined;
  readonly order?: string | null | undefined;
  readonly product?: string | null | undefined;
  /** Value of the goods, in the merchant's currency. */
  readonly amount?: number | null | undefined;
  readonly happenedOn?: Day | null | undefined;
  readonly locale?: string | null | undefined;
  readonly ratingId?: string | null | undefined;
  readonly facets?: FacetsInput | null | undefined;
}

/** What is known where a complaint is received. */
export interface ComplaintSituation {
  readonly merchant: { readonly id: string; readonly timeZone: string };
  readonly categories: CategorySet;
  readonly channel: Channel;
  readonly now: Instant;
  /** The customer as the host names them; absent: not named. */
  readonly customer?: Customer | undefined;
}

/** Categories that a complaint may have besides its primary one (rules.md, R9). */
export const maxSecondary = 4;

function secondaryOf({ secondary }: ComplaintInput): readonly string[] {
  const codes = secondary ?? [];
  if (codes.length > maxSecondary) {
    throw new InvalidInput('TOO_MANY', 'secondary', { max: maxSecondary, count: codes.length });
  }
  return codes;
}

/**
 * The complaint that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptComplaint(input: ComplaintInput, situation: ComplaintSituation): Complaint {
  const { merchant, now } = situation;
  const id = clientId(input.id);
  const codes: CategoryCodes = [input.category, ...secondaryOf(input)];
  checkCategories(codes, situation.categories);
  const text = checkText(input.text, 'text', formLimits.complaint);
  if (text === null) throw new InvalidInput('REQUIRED', 'text');
  const contact = checkContact(input);
  const today = dayOf(now, merchant.timeZone);
  const [primary, ...secondary] = placedCategories(codes, situation.categories);
  const details = checkDetails(input, today);
  return {
    merchantId: merchant.id,
    id,
    kind: input.kind ?? 'COMPLAINT',
    step: 'RECEIVED',
    ...primary,
    // Content without further categories stays the same content.
    ...(secondary.length === 0 ? {} : { secondary }),
    text,
    remedyWanted: input.remedy ?? null,
    contact,
    consentVersion: contact === null ? null : (input.consentVersion ?? null),
    channel: situation.channel,
    language: checkText(input.locale, 'locale', maxName),
    product: checkText(input.product, 'product', maxName),
    order: checkText(input.order, 'order', maxName),
    ...(situation.customer === undefined ? {} : { customer: situation.customer }),
    amount: checkMoney(input.amount, 'amount'),
    happenedOn: checkPast(input.happenedOn, 'happenedOn', today),
    ratingId: input.ratingId == null ? null : clientId(input.ratingId, 'ratingId'),
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: acceptFacets(input.facets),
    occurredAt: now,
    receivedAt: now,
    day: today,
    marks: [],
    ...(details === null ? {} : { details }),
  };
}

/** As what a case is counted: suggestions and praise are counted, but not as complaints. */
export type CountedAs = ComplaintKind | 'SUGGESTION' | 'PRAISE';

/** Categories that are no complaints whatever the customer came for, and as what their cases are counted. */
export const countedApart: ReadonlyMap<string, CountedAs> = new Map([
  ['OTHER.SUGGESTION', 'SUGGESTION'],
  ['OTHER.PRAISE', 'PRAISE'],
  ['BILLING.QUERY', 'QUERY'],
]);

/**
 * As what a case is counted (taxonomy rules): a query about a bill is a query, a suggestion and praise are
 * neither complaint nor query, everything else is what the customer came for.
 */
export function countedAs(kind: ComplaintKind, category: string): CountedAs {
  return countedApart.get(category) ?? kind;
}
