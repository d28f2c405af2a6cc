/** What was received on a day and what became of it. */
export interface LedgerTable {
  merchant_id: string;
  day: string;
  kind: 'RATING' | 'COMPLAINT';
  received: number;
  accepted: number;
  duplicate: number;
  quarantined: number;
  rejected: number;
}

/** How many accepted rows were erased since they were accepted. */
export interface ErasureTable {
  merchant_id: string;
  kind: LedgerTable['kind'];
  count: number;
}

/** Rows that were set aside. */
export interface QuarantineTable {
  merchant_id: string;
  row_id: string;
  kind: 'RATING' | 'COMPLAINT';
  reason: string;
  path: string;
  received_at: number;
  /** JSON object: what was received, field by field. */
  content: string;
}
