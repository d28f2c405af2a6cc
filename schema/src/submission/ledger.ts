/** What became of what was received. */
export const outcomes = ['ACCEPTED', 'DUPLICATE', 'QUARANTINED', 'REJECTED'] as const;

/** What became of what was received. */
export type Outcome = (typeof outcomes)[number];

/** What was received and what became of it: received is exactly the sum of the other four. */
export interface Ledger {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly rejected: number;
}

/** A ledger of nothing. */
export const emptyLedger: Ledger = { received: 0, accepted: 0, duplicate: 0, quarantined: 0, rejected: 0 };

/** The ledger with `count` more of an outcome. */
export function withOutcome(ledger: Ledger, outcome: Outcome, count = 1): Ledger {
  const field = outcome.toLowerCase() as Lowercase<Outcome>;
  return { ...ledger, received: ledger.received + count, [field]: ledger[field] + count };
}
