/** What is known of evidence; a row is written only once its file is on disk. */
export interface EvidenceTable {
  merchant_id: string;
  /** UUID made by the client. */
  evidence_id: string;
  /** What it belongs to: `COMPLAINT` or `RATING`. */
  kind: string;
  /** UUID of the complaint or the rating. */
  submission_id: string;
  /** SHA-256 of the file as it was sent; tells a retry from another file under the same id. */
  content_hash: string;
  type: string;
  /** Bytes as it is kept. */
  size: number;
  width: number | null;
  height: number | null;
  /** Id of the member who added it; null: the customer. */
  added_by: string | null;
  added_at: number;
}

/** Name of the file of a row. Two files under one id have two names, so that the one which loses overwrites nothing. */
export function fileNameOf({
  evidence_id,
  content_hash,
}: Pick<EvidenceTable, 'evidence_id' | 'content_hash'>): string {
  return `${evidence_id}.${content_hash.slice(0, 16)}`;
}
