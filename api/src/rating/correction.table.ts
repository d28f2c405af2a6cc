/** Corrections of ratings. Rows are only ever added, and go with their rating. */
export interface RatingCorrectionTable {
  merchant_id: string;
  rating_id: string;
  correction_id: string;
  /** SHA-256 of what the client asked for; tells a retry from another correction under the same id. */
  content_hash: string;
  at: number;
  reason: string;
  key_id: string;
  member_id: string | null;
  /** JSON of what it was and what it is. */
  before: string;
  after: string;
}
