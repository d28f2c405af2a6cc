/** Ratings, as they were accepted. */
export interface RatingTable {
  merchant_id: string;
  rating_id: string;
  /** SHA-256 of what the client sent; tells a retry from another content under the same id. */
  content_hash: string;
  receipt: string;
  /** Answer to the overall question, for lists; null where it was not answered. */
  overall_score: number | null;
  /** JSON list of every answer. */
  answers: string;
  /** JSON list of category codes. */
  reasons: string;
  comment: string | null;
  channel: string;
  language: string | null;
  product: string | null;
  order_number: string | null;
  /** JSON of the customer as the host names them; null: not named. */
  customer: string | null;
  /** JSON object: what else it is cut by. */
  dimensions: string;
  occurred_at: number;
  received_at: number;
  updated_at: number;
  day: string;
  /** JSON list of marks. */
  marks: string;
  /** When it was freed of everything about its customer; null: it was not. */
  erased_at: number | null;
}
