import type { Severity } from '../case/severity/severity.ts';
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
  readonly severity?: Severity | undefined;
  /** Id of the department that handles them. */
  readonly department?: string | undefined;
  /** Id of the member who handles them. */
  readonly owner?: string | undefined;
  /** Whether a hand-over waits for approval. */
  readonly handOverWaiting?: boolean | undefined;
  /** Id of the problem that they have in common. */
  readonly problem?: string | undefined;
  /** Until they are closed or withdrawn. */
  readonly open?: boolean | undefined;
  /** Whether nobody is left who may decide them. */
  readonly needsOwner?: boolean | undefined;
  /** Open ones whose next deadline lies before this instant. */
  readonly dueBefore?: Instant | undefined;
  /** Open ones whose next deadline lies at or after this instant, or that have none. */
  readonly dueFrom?: Instant | undefined;
}

/** RECEIVED: newest first. DUE: open ones only, what is due next first, what has no deadline last. */
export const complaintSorts = ['RECEIVED', 'DUE'] as const;

/** The order of a list of complaints. */
export type ComplaintSort = (typeof complaintSorts)[number];

/** A complaint with the receipt that its customer holds. */
export interface FiledComplaint extends Complaint {
  readonly receipt: string;
  /** When it was freed of everything about its customer; absent: it was not. */
  readonly erasedAt?: Instant;
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
  /** @param sort By default newest first. */
  page(
    merchantId: string,
    filter: ComplaintFilter,
    request: PageRequest,
    sort?: ComplaintSort,
  ): Promise<Page<FiledComplaint>>;
}
