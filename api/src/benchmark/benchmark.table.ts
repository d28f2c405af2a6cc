/** Series that merchants compare themselves with. */
export interface BenchmarkSeriesTable {
  merchant_id: string;
  series_id: string;
  kind: string;
  name: string;
  indicator: string;
  source: string | null;
  /** JSON list of points. */
  points: string;
  updated_at: number;
}
