import type { ComplaintKind } from '../complaint/complaint.ts';
import type { RemedyWanted } from '../form/form.ts';
import type { Role } from '../member/role.ts';
import type { Channel } from '../submission/channel.ts';

/**
 * What of a complaint the rules of its handling look at. Nothing here tells who the customer is: text, contact and
 * evidence stay with the complaint, where they can be erased.
 */
export interface CaseFacts {
  readonly kind: ComplaintKind;
  readonly channel: Channel;
  /** Codes: the primary category, then up to four secondary ones. */
  readonly categories: readonly [string, ...string[]];
  readonly product: string | null;
  readonly remedyWanted: RemedyWanted | null;
  /** Value of the goods, in the merchant's currency. */
  readonly value: number | null;
  /** Money that the customer claims, in the merchant's currency. */
  readonly claimed: number | null;
  /** How often the same fault was repaired before. */
  readonly repairs: number;
  /** Whether the customer demands a written confirmation. */
  readonly writtenConfirmation: boolean;
  /** Whether the customer insists on the manager. */
  readonly insists: boolean;
  /** Ids of the members whom it is about. */
  readonly about: readonly string[];
  /** Highest role it is about, of a member or of somebody without a name; null: about nobody. */
  readonly aboutRole: Role | null;
  /** Tier of the customer as the merchant names it. */
  readonly tier: string | null;
  /** Whether the customer is somebody to take special care of (R4). */
  readonly vulnerable: boolean;
  /** The customer's own handler (R4); null: none. */
  readonly namedHandler: string | null;
  /** Whether the customer left a way to be reached. */
  readonly reachable: boolean;
}

/**
 * Facts that staff may put right later. Members whom it is about are only ever added: who was named stays out of the
 * case.
 */
export type CorrectedFacts = Partial<
  Pick<
    CaseFacts,
    | 'value'
    | 'claimed'
    | 'repairs'
    | 'writtenConfirmation'
    | 'about'
    | 'aboutRole'
    | 'tier'
    | 'vulnerable'
    | 'namedHandler'
  >
>;

/** Facts of an ordinary complaint, to be changed where they differ. */
export function plainFacts(category: string): CaseFacts {
  return {
    kind: 'COMPLAINT',
    channel: 'WIDGET',
    categories: [category],
    product: null,
    remedyWanted: null,
    value: null,
    claimed: null,
    repairs: 0,
    writtenConfirmation: false,
    insists: false,
    about: [],
    aboutRole: null,
    tier: null,
    vulnerable: false,
    namedHandler: null,
    reachable: true,
  };
}

/** Whether one of the categories is `code` or lies below it. */
export function isIn(categories: readonly string[], code: string): boolean {
  return categories.some((category) => category === code || category.startsWith(`${code}.`));
}
