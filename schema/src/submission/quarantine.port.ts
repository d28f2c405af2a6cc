import type { Page, PageRequest } from '../page/page.ts';
import type { Instant } from '../time/calendarDay.ts';

/** Why a row was set aside. */
export const quarantineReasons = ['SENTINEL_DATE', 'OFF_SCALE', 'SUSPECTED_SPAM'] as const;

/** Why a row was set aside. */
export type QuarantineReason = (typeof quarantineReasons)[number];

/** A row that was set aside: it is kept whole, counts in no number, and the merchant sees it. */
export interface QuarantinedRow {
  readonly merchantId: string;
  readonly id: string;
  readonly kind: 'RATING' | 'COMPLAINT';
  readonly reason: QuarantineReason;
  /** The field that is to blame. */
  readonly path: string;
  readonly receivedAt: Instant;
  /** What was received, field by field. */
  readonly content: Readonly<Record<string, string>>;
}

/** What the rules need to know about rows that were set aside. */
export interface QuarantinePort {
  /** Newest first. */
  page(merchantId: string, request: PageRequest): Promise<Page<QuarantinedRow>>;
}
