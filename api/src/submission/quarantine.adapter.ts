import type { QuarantinePort, QuarantineReason } from '@hearback/schema/submission/quarantine.port';
import type { Database } from '../db/database.ts';
import { pageQuarantined } from './quarantine.queries.ts';

/** Rows that were set aside, in the database. */
export function quarantineAdapter(database: Database): QuarantinePort {
  return {
    page: async (merchantId, request) => {
      const { rows, hasMore } = await pageQuarantined(database.read, merchantId, request);
      return {
        hasMore,
        keyOf: ({ receivedAt, id }) => [receivedAt, id],
        rows: rows.map((row) => ({
          merchantId: row.merchant_id,
          id: row.row_id,
          kind: row.kind,
          reason: row.reason as QuarantineReason,
          path: row.path,
          receivedAt: row.received_at,
          content: JSON.parse(row.content),
        })),
      };
    },
  };
}
