/** Complaints, as they were accepted. */
export interface ComplaintTable {
  merchant_id: string;
  complaint_id: string;
  /** SHA-256 of what the client sent; tells a retry from another content under the same id. */
  content_hash: string;
  receipt: string;
  kind: string;
  step: string;
  category: string;
  top_category: string;
  /** JSON list of further categories with their first levels; null: none. */
  secondary: string | null;
  text: string;
  remedy_wanted: string | null;
  /** JSON of the contact; null: anonymous. */
  contact: string | null;
  consent_version: number | null;
  channel: string;
  language: string | null;
  product: string | null;
  order_number: string | null;
  /** JSON of the customer as the host names them; null: not named. */
  customer: string | null;
  amount: number | null;
  happened_on: string | null;
  rating_id: string | null;
  /** 0, 1, or null where it is not known. */
  on_time: number | null;
  disputed: number | null;
  /** Milliseconds. */
  passed_on_after: number | null;
  /** JSON object. */
  facets: string;
  occurred_at: number;
  received_at: number;
  updated_at: number;
  day: string;
  /** JSON list of marks. */
  marks: string;
  /** JSON of goods and papers; null: nothing is known of them. */
  details: string | null;
  /** When it was freed of everything about its customer; null: it was not. */
  erased_at: number | null;
}
