/** Problems that cases have in common. */
export interface ProblemTable {
  merchant_id: string;
  /** UUID made by the client. */
  problem_id: string;
  name: string;
  text: string | null;
  /** JSON list of codes. */
  causes: string;
  /** Id of the member who named it. */
  created_by: string | null;
  created_at: number;
  updated_at: number;
  /** Null: it is open. */
  closed_at: number | null;
}
