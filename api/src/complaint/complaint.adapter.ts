import type { ComplaintPort } from '@hearback/schema/complaint/complaint.port';
import type { Database } from '../db/database.ts';
import { findMerchantByReceipt } from '../merchant/merchant.queries.ts';
import type { Intake } from '../submission/intake.ts';
import { readReceipt } from '../submission/receipt.ts';
import { findComplaint, findComplaintByReceipt, pageComplaints } from './complaint.queries.ts';
import { complaintOf } from './complaintRow.ts';

/** Complaints in the database. */
export function complaintAdapter(database: Database, intake: Intake): ComplaintPort {
  return {
    submit: (complaint) => intake.complaint(complaint),
    reject: (merchantId, at) => intake.rejected(merchantId, 'COMPLAINT', at),
    byId: async (merchantId, id) => {
      const row = await findComplaint(database.read, merchantId, id);
      return row === undefined ? null : complaintOf(row);
    },
    byReceipt: async (text) => {
      const reading = readReceipt(text);
      if (reading === null) return null;
      const merchant = await findMerchantByReceipt(database.read, reading.prefix);
      if (merchant === undefined) return null;
      const row = await findComplaintByReceipt(database.read, merchant.merchant_id, reading.receipt);
      return row === undefined ? null : complaintOf(row);
    },
    page: async (merchantId, filter, request) => {
      const { rows, hasMore } = await pageComplaints(database.read, merchantId, filter, request);
      return { rows: rows.map(complaintOf), hasMore, keyOf: ({ occurredAt, id }) => [occurredAt, id] };
    },
  };
}
