/** How often a score was answered: merchant, question, dimension, value, day, version, score. */
export interface RatingCellTable {
  merchant_id: string;
  question: string;
  dimension: string;
  value: string;
  day: string;
  version: number;
  score: number;
  count: number;
}

/** How many complaints there were: merchant, dimension, value, day, what is counted. */
export interface ComplaintCellTable {
  merchant_id: string;
  dimension: string;
  value: string;
  day: string;
  tally: string;
  count: number;
}
