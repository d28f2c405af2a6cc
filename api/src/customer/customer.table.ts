/** How many transactions a customer had on a day, as they were reported. */
export interface CustomerDayTable {
  merchant_id: string;
  /** SHA-256 of merchant and customer: a figure needs no name. */
  customer_key: string;
  day: string;
  count: number;
}

/** How many customers were won, lost and so on: merchant, what is counted, day. */
export interface CustomerCellTable {
  merchant_id: string;
  tally: string;
  day: string;
  count: number;
}
