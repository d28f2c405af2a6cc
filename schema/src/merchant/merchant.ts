import type { Locale } from '../form/form.ts';
import type { Instant } from '../time/calendarDay.ts';

/** A business that listens to its customers. */
export interface Merchant {
  /** `mer_` and ten characters. */
  readonly id: string;
  readonly name: string;
  /** The trade, for comparison with others of the same trade. */
  readonly industry: string | null;
  /** IANA zone of its days, weeks and months. */
  readonly timeZone: string;
  /** Language of its staff and of pages about it. */
  readonly locale: Locale;
  readonly createdAt: Instant;
  /** First four characters of the receipts it gives. */
  readonly receiptPrefix: string;
}

/** Longest name of a merchant, in characters. */
export const maxMerchantName = 200;
