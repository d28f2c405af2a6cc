import type { OutboxKind, OutboxState } from '@hearback/schema/outbox/outboxMessage';

/** Messages that are to go out, written with what caused them. */
export interface OutboxTable {
  merchant_id: string;
  /** Made from what caused it, so that one cause makes one message. */
  outbox_id: string;
  kind: OutboxKind;
  /** JSON object of ids; nothing that would have to be erased. */
  payload: string;
  state: OutboxState;
  created_at: number;
  due_at: number;
  attempts: number;
  /** From when on it is tried: its making, or when somebody set it on its way again. */
  tried_from: number;
  last_error: string | null;
  sent_at: number | null;
  /** Until when a process has it; one that is killed loses it then. */
  claimed_until: number;
  /** Which process has it, for this try only. */
  claim: string | null;
}
