import { customer } from '@hearback/schema/case/actor';
import type { ComplaintPort } from '@hearback/schema/complaint/complaint.port';
import { startOfDay } from '@hearback/schema/time/calendarDay';
import { receiveCase } from '../case/receiveCase.ts';
import type { Database } from '../db/database.ts';
import { findMerchant, findMerchantByReceipt } from '../merchant/merchant.queries.ts';
import type { Setups } from '../setup/setups.ts';
import type { Intake } from '../submission/intake.ts';
import { readReceipt } from '../submission/receipt.ts';
import { findComplaint, findComplaintByReceipt, findComplaints } from './complaint.queries.ts';
import { pageCases } from './complaintPage.queries.ts';
import { complaintOf } from './complaintRow.ts';

/** What is looked up for a text that cannot be a receipt: a receipt that nobody has. */
const nobodysReceipt = { prefix: '----', receipt: '-------------------' };

/** Complaints in the database. */
export function complaintAdapter(database: Database, setups: Setups, intake: Intake): ComplaintPort {
  return {
    submit: async (complaint) => {
      const setup = await setups.known(complaint.merchantId);
      const opening = { actor: customer, at: complaint.receivedAt };
      return intake.complaint(complaint, await receiveCase(database.read, complaint, setup, opening));
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
    page: async (merchantId, { period, ...filter }, request, sort = 'RECEIVED') => {
      const { read } = database;
      const zone = (await findMerchant(read, merchantId))?.time_zone ?? 'UTC';
      const received = period && {
        from: startOfDay(period.from, zone),
        to: startOfDay(period.to, zone),
      };
      const page = await pageCases(read, merchantId, { ...filter, received }, request, sort);
      const ids = page.rows.map((row) => row.complaint_id);
      const found = new Map(
        (await findComplaints(read, merchantId, ids)).map((row) => [row.complaint_id, complaintOf(row)]),
      );
      const keys = new Map(page.rows.map((row) => [row.complaint_id, row]));
      return {
        rows: ids.flatMap((id) => found.get(id) ?? []),
        hasMore: page.hasMore,
        keyOf: ({ occurredAt, id }) => [sort === 'DUE' ? (keys.get(id)?.due_at ?? 0) : occurredAt, id],
      };
    },
  };
}
