/** What was done at its time. */
export interface JobFiredTable {
  merchant_id: string;
  /** Made from what it was done for; the primary key keeps it from being done again. */
  job_id: string;
  fired_at: number;
}
