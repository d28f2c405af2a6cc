/** Reports of transactions, as they were accepted. */
export interface TransactionReportTable {
  merchant_id: string;
  report_id: string;
  day: string;
  product: string | null;
  count: number;
  /** SHA-256 of the hashes of its customers in order; null: none are named. */
  customers: string | null;
  reported_at: number;
}

/** How many transactions there were: merchant, dimension, value, day. */
export interface TransactionCellTable {
  merchant_id: string;
  dimension: string;
  value: string;
  day: string;
  count: number;
}
