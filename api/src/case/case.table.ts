/** What happened to cases. Rows are only ever added. */
export interface CaseEventTable {
  merchant_id: string;
  complaint_id: string;
  /** From 1 within the case, without gaps. */
  seq: number;
  type: string;
  actor_kind: string;
  actor_member: string | null;
  at: number;
  reason: string | null;
  /** JSON object. */
  payload: string;
  command_id: string | null;
  /** SHA-256 of the command, hexadecimal. */
  command_hash: string | null;
  /** When it was written down, where that is not `at`: with what was adopted or came by a log. */
  recorded_at: number | null;
}

/** One row a case, for lists and figures. */
export interface CaseSummaryTable {
  merchant_id: string;
  complaint_id: string;
  kind: string;
  category: string;
  top_category: string;
  channel: string;
  language: string | null;
  product: string | null;
  occurred_at: number;
  step: string;
  /** 1 until it is closed or withdrawn. */
  is_open: number;
  severity: string | null;
  rung: string | null;
  department: string | null;
  owner: string | null;
  needs_owner: number;
  /** 2^53 - 1 where nothing is due, so that such cases come last. */
  due_at: number;
  /** Milliseconds; null: not known, or not yet. */
  passed_on_after: number | null;
  first_resolved_at: number | null;
  last_resolved_at: number | null;
  /** Milliseconds of working time. */
  first_resolved_work: number | null;
  last_resolved_work: number | null;
  /** Null: it is open. */
  ended_at: number | null;
  /** JSON list of times between an earlier end and the reopening; null: none. */
  past_ends: string | null;
  reopened: number;
  on_the_spot: number;
  callback: string | null;
  ending: string | null;
  validity: string | null;
  repeat_of: string | null;
  /** 1 while a hand-over waits for approval. */
  hand_over_waits: number;
  /** The problem that it has in common with others. */
  problem_id: string | null;
  /** HMAC of id or address with the merchant's secret, so that a repeat is found without reading anybody's address. */
  customer_key: string | null;
  /** Order number as numbers are compared. */
  order_key: string | null;
  events: number;
  updated_at: number;
}

/** Deadlines of cases. */
export interface CaseDeadlineTable {
  merchant_id: string;
  complaint_id: string;
  round: number;
  rule: string;
  due_at: number | null;
  warn_at: number | null;
  met_at: number | null;
  /** JSON of the deadline with all that explains it. */
  explained: string;
}

/** Versions of what merchants decide about their cases. */
export interface CaseRulesTable {
  merchant_id: string;
  part: string;
  version: number;
  /** JSON. */
  rules: string;
  created_at: number;
}
