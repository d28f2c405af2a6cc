/** Customers who are followed up. */
export interface FollowUpTable {
  merchant_id: string;
  /** The case by which it was begun. */
  complaint_id: string;
  /** As in the summaries of the customer's cases; null: the case left nothing to be known by. */
  customer_key: string | null;
  expected_on: string | null;
  wanted_on: string | null;
  grade: string;
  looked_on: string;
  due_on: string;
  /** Id of a member. */
  owner: string | null;
  note: string | null;
  created_at: number;
  updated_at: number;
}

/** Contacts with customers who are followed up. Rows are only ever added, and go when their customer is erased. */
export interface FollowUpContactTable {
  merchant_id: string;
  /** UUID made by the client. */
  contact_id: string;
  /** The follow-up's. */
  complaint_id: string;
  at: number;
  /** Id of a member. */
  member: string | null;
  said: string;
  expected_on: string | null;
  grade: string;
  recorded_at: number;
}
