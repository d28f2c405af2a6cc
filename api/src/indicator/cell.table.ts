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

/** The same for a month: the sum of its days. */
export type RatingMonthCellTable = Omit<RatingCellTable, 'day'> & { month: string };

/** How many complaints there were: merchant, dimension, value, day, what is counted. */
export interface ComplaintCellTable {
  merchant_id: string;
  dimension: string;
  value: string;
  day: string;
  tally: string;
  count: number;
}

/** How often an answer and one about overall satisfaction were given together. */
export interface DriverCellTable {
  merchant_id: string;
  question: string;
  day: string;
  version: number;
  score: number;
  overall_version: number;
  overall_score: number;
  count: number;
}

/** A value that a merchant's ratings are counted by. It stays, so that counting again counts the same. */
export interface DimensionValueTable {
  merchant_id: string;
  dimension: string;
  value: string;
}
