import type { FollowUp } from '@hearback/schema/followUp/followUp';
import type { FollowUpPort } from '@hearback/schema/followUp/followUp.port';
import type { Database, Writer } from '../db/database.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import {
  findContact,
  findCustomerOfCase,
  findFollowUp,
  insertContact,
  pageContacts,
  pageFollowUps,
  saveFollowUp,
} from './followUp.queries.ts';
import { contactOf, contactRow, followUpOf, followUpRow } from './followUpRow.ts';

/** The customer of a case as they are followed up now. */
interface Known {
  readonly customerKey: string | null;
  readonly before: FollowUp | null;
}

/** Customers who are followed up, in the database. */
export function followUpAdapter(database: Database): FollowUpPort {
  const { read } = database;

  /** Changes what is known of a case's customer; null where there is no such case, or it was erased. */
  function change<Done>(
    merchantId: string,
    complaintId: string,
    work: (writer: Writer, known: Known) => Promise<Done>,
  ): Promise<Done | null> {
    return database.write(async (writer) => {
      // Two cases of one customer may be named at once, or be erased meanwhile.
      await lockMerchant(writer, merchantId);
      const named = await findCustomerOfCase(writer, merchantId, complaintId);
      if (named === undefined) return null;
      const row = await findFollowUp(writer, merchantId, complaintId, named.customer_key);
      const customerKey = row?.customer_key ?? named.customer_key;
      return work(writer, { customerKey, before: row === undefined ? null : followUpOf(row) });
    });
  }

  return {
    ofComplaint: async (merchantId, complaintId) => {
      const named = await findCustomerOfCase(read, merchantId, complaintId);
      const key = named?.customer_key ?? null;
      const row = await findFollowUp(read, merchantId, complaintId, key);
      return row === undefined ? null : followUpOf(row);
    },
    page: async (merchantId, filter, request) => {
      const { hasMore, rows } = await pageFollowUps(read, merchantId, filter, request);
      const keyOf = ({ complaintId, dueOn }: FollowUp) => [dueOn, complaintId];
      return { hasMore, rows: rows.map(followUpOf), keyOf };
    },
    contacts: async ({ complaintId, merchantId }, request) => {
      const { hasMore, rows } = await pageContacts(read, merchantId, complaintId, request);
      return { hasMore, rows: rows.map(contactOf), keyOf: ({ at, id }) => [at, id] };
    },
    save: (merchantId, complaintId, make) =>
      change(merchantId, complaintId, async (writer, { before, customerKey }) => {
        const followUp = make(before);
        await saveFollowUp(writer, followUpRow(followUp, customerKey));
        return followUp;
      }),
    record: (merchantId, complaintId, contactId, make) =>
      change(merchantId, complaintId, async (writer, { before, customerKey }) => {
        const stored = await findContact(writer, merchantId, contactId);
        const done = make(before, stored === undefined ? null : contactOf(stored));
        if (stored !== undefined) return { ...done, repeated: true };
        await saveFollowUp(writer, followUpRow(done.followUp, customerKey));
        await insertContact(writer, contactRow(done.contact));
        return { ...done, repeated: false };
      }),
  };
}
