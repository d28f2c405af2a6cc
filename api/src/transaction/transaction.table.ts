/** Reports of transactions, as they were accepted. */
export interface TransactionReportTable {
  merchant_id: string;
  report_id: string;
  day: string;
  product: string | null;
  count: number;
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
