import type { Writer } from '../db/database.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { deleteFollowUp, findCustomerOfCase, findFollowUp } from './followUp.queries.ts';

/**
 * Takes away how a case's customer is followed up, with every contact: all of it is about them, and no count rests
 * on it. The case has to be locked, and to say still whose it is.
 */
export async function forgetFollowUp(writer: Writer, merchantId: string, complaintId: string): Promise<void> {
  await lockMerchant(writer, merchantId);
  const named = await findCustomerOfCase(writer, merchantId, complaintId);
  const row = await findFollowUp(writer, merchantId, complaintId, named?.customer_key ?? null);
  if (row !== undefined) await deleteFollowUp(writer, merchantId, row.complaint_id);
}
