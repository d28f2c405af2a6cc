import type { OutboxMessage } from '@hearback/schema/outbox/outboxMessage';
import type { OutboxTable } from './outbox.table.ts';

/** What a new message is made of. */
export type NewMessage = Pick<OutboxMessage, 'merchantId' | 'id' | 'kind' | 'payload' | 'createdAt'> & {
  /** When it goes out; absent: at once. */
  readonly dueAt?: number;
};

/** A new message as a row. */
export function outboxRow({ dueAt, ...message }: NewMessage): OutboxTable {
  return {
    merchant_id: message.merchantId,
    outbox_id: message.id,
    kind: message.kind,
    payload: JSON.stringify(message.payload),
    state: 'WAITING',
    created_at: message.createdAt,
    due_at: dueAt ?? message.createdAt,
    attempts: 0,
    tried_from: message.createdAt,
    last_error: null,
    sent_at: null,
    claimed_until: 0,
    claim: null,
  };
}

/** A row as the rules know it. */
export function messageOf(row: OutboxTable): OutboxMessage {
  return {
    merchantId: row.merchant_id,
    id: row.outbox_id,
    kind: row.kind,
    payload: JSON.parse(row.payload),
    state: row.state,
    createdAt: row.created_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: row.sent_at,
  };
}
