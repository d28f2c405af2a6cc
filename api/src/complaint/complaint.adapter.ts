import { customer } from '@hearback/schema/case/actor';
import type { ComplaintPort } from '@hearback/schema/complaint/complaint.port';
import { receiveCase } from '../case/receiveCase.ts';
import type { RuleBook } from '../case/ruleBook.ts';
import type { Database } from '../db/database.ts';
import { findMerchantByReceipt } from '../merchant/merchant.queries.ts';
import type { Intake } from '../submission/intake.ts';
import { readReceipt } from '../submission/receipt.ts';
import { findComplaint, findComplaintByReceipt } from './complaint.queries.ts';
import { pageComplaints } from './complaintPage.queries.ts';
import { complaintOf } from './complaintRow.ts';

/** What is looked up for a text that cannot be a receipt: a receipt that nobody has. */
const nobodysReceipt = { prefix: '----', receipt: '-------------------' };

/** Complaints in the database. */
export function complaintAdapter(database: Database, intake: Intake, rules: RuleBook): ComplaintPort {
  return {
    submit: async (complaint) => {
      const now = await rules.recent(complaint.merchantId);
      const opening = { actor: customer, at: complaint.receivedAt };
      return intake.complaint(complaint, await receiveCase(database.read, complaint, now, opening));
    },
    reject: (merchantId, at) => intake.rejected(merchantId, 'COMPLAINT', at),
    byId: async (merchantId, id) => {
      const row = await findComplaint(database.read, merchantId, id);
      return row === undefined ? null : complaintOf(row);
    },
    byReceipt: async (text) => {
      const { prefix, receipt } = readReceipt(text) ?? nobodysReceipt;
      // Both are looked up whatever the text is: the time must not tell how much of a guess was right.
      const merchant = await findMerchantByReceipt(database.read, prefix);
      const row = await findComplaintByReceipt(database.read, merchant?.merchant_id ?? '', receipt);
      return row === undefined ? null : complaintOf(row);
    },
    page: async (merchantId, filter, request, sort = 'RECEIVED') => {
      const { rows, hasMore } = await pageComplaints(database.read, merchantId, filter, request, sort);
      const due = new Map(rows.map((row) => [row.complaint_id, row.due_at]));
      return {
        rows: rows.map(complaintOf),
        hasMore,
        keyOf: ({ occurredAt, id }) => [sort === 'DUE' ? (due.get(id) ?? 0) : occurredAt, id],
      };
    },
  };
}
