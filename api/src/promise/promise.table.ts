/** Promises that merchants publish. */
export interface PromiseTable {
  merchant_id: string;
  promise_key: string;
  /** JSON of its words by language. */
  text: string;
  valid_from: string;
  valid_to: string | null;
}

/** Reports of promises, as they were accepted. */
export interface PromiseReportTable {
  merchant_id: string;
  report_id: string;
  promise_key: string;
  day: string;
  due: number;
  kept: number;
  reported_at: number;
}

/** How often a promise fell due and was kept: merchant, promise, what is counted, day. */
export interface PromiseCellTable {
  merchant_id: string;
  promise_key: string;
  /** DUE or KEPT. */
  tally: string;
  day: string;
  count: number;
}
