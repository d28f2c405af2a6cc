import type { Page, PageRequest } from '../page/page.ts';
import type { Channel } from '../submission/channel.ts';
import type { Stored } from '../submission/stored.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { Complaint, ComplaintKind, ComplaintStep } from './complaint.ts';

/** Which complaints a list holds; absent parts choose nothing. */
export interface ComplaintFilter {
  /** Days on which they were received. */
  readonly period?: Period | undefined;
  readonly kind?: ComplaintKind | undefined;
  readonly step?: ComplaintStep | undefined;
  /** Code of a category of either level. */
  readonly category?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly product?: string | undefined;
  /** Rows stored or changed at or after this instant. */
  readonly updatedSince?: Instant | undefined;
}

/** A complaint with the receipt that its customer holds. */
export interface FiledComplaint extends Complaint {
  readonly receipt: string;
}

/** What the rules need to know about complaints. */
export interface ComplaintPort {
  /** Stores a complaint durably; the answer comes after it is on disk. */
  submit(complaint: Complaint): Promise<Stored>;
  /** Counts in the ledger a submission that was refused. */
  reject(merchantId: string, at: Instant): Promise<void>;
  byId(merchantId: string, id: string): Promise<FiledComplaint | null>;
  /** @returns Null where no complaint has this receipt. */
  byReceipt(receipt: string): Promise<FiledComplaint | null>;
  /** Newest first. */
  page(merchantId: string, filter: ComplaintFilter, request: PageRequest): Promise<Page<FiledComplaint>>;
}
