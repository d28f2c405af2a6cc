import type { OutboxPort } from '@hearback/schema/outbox/outbox.port';
import type { Database } from '../db/database.ts';
import { pageMessages, reviveMessage } from './outbox.queries.ts';
import { messageOf } from './outboxRow.ts';

/** Messages that go out, in the database. */
export function outboxAdapter(database: Database): OutboxPort {
  return {
    page: async (merchantId, state, request) => {
      const { hasMore, rows } = await pageMessages(database.read, merchantId, state, request);
      return { hasMore, rows: rows.map(messageOf), keyOf: ({ createdAt, id }) => [createdAt, id] };
    },
    revive: async (merchantId, id, now) => {
      const row = await database.write((writer) => reviveMessage(writer, merchantId, id, now));
      return row === undefined ? null : messageOf(row);
    },
  };
}
