import type { Page, PageRequest } from '../page/page.ts';
import type { Day, Instant } from '../time/calendarDay.ts';
import type { FollowedUp, FollowUp, FollowUpContact } from './followUp.ts';
import type { FollowUpGrade } from './grading.ts';

/** Which follow-ups a list holds; absent parts choose nothing. */
export interface FollowUpFilter {
  /** To be looked at before this day. */
  readonly dueBefore?: Day | undefined;
  readonly grade?: FollowUpGrade | undefined;
  /** Id of the member who looks after the customer. */
  readonly owner?: string | undefined;
  /** Stored or changed at or after this instant. */
  readonly updatedSince?: Instant | undefined;
}

/** What the rules need to know about customers who are followed up. */
export interface FollowUpPort {
  /** That of the customer of a case. */
  ofComplaint(merchantId: string, complaintId: string): Promise<FollowUp | null>;
  /** What is due first comes first. */
  page(merchantId: string, filter: FollowUpFilter, request: PageRequest): Promise<Page<FollowUp>>;
  /** Contacts, newest first. */
  contacts(followUp: FollowUp, request: PageRequest): Promise<Page<FollowUpContact>>;
  /**
   * Begins the follow-up of a case's customer, or replaces what is stored of it.
   *
   * @param make Makes it from what was there; what it throws is thrown.
   * @returns Null where there is no such case, or it was erased.
   */
  save(
    merchantId: string,
    complaintId: string,
    make: (before: FollowUp | null) => FollowUp,
  ): Promise<FollowUp | null>;
  /**
   * Adds a contact with a case's customer, with the follow-up as it is after it.
   *
   * @param make Makes both from the follow-up and the contact of this id that were there; what it throws is thrown.
   * Where the contact was there nothing is stored.
   * @returns Null where there is no such case, or it was erased.
   */
  record(
    merchantId: string,
    complaintId: string,
    contactId: string,
    make: (before: FollowUp | null, stored: FollowUpContact | null) => FollowedUp,
  ): Promise<(FollowedUp & { readonly repeated: boolean }) | null>;
}
