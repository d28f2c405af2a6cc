import type { FiledComplaint } from '@hearback/schema/complaint/complaint.port';
import type { Merchant } from '@hearback/schema/merchant/merchant';
import { findComplaintByReceipt } from '../../complaint/complaint.queries.ts';
import { complaintOf } from '../../complaint/complaintRow.ts';
import type { Reader } from '../../db/database.ts';
import { merchantOf } from '../../merchant/merchant.adapter.ts';
import { findMerchantByReceipt } from '../../merchant/merchant.queries.ts';
import { readReceipt } from '../../submission/receipt.ts';

/** What is looked up for a text that cannot be a receipt: a receipt that nobody has. */
const nobody = { prefix: '----', receipt: '-------------------' };

/** A case and whom it is about. */
export interface FoundCase {
  readonly complaint: FiledComplaint;
  readonly merchant: Merchant;
}

/**
 * The case of a receipt. The merchant and the case are looked up whatever the text is, so that the time it
 * takes does not tell how much of a guess was right.
 *
 * @returns Null where no case has this receipt.
 */
export async function findCase(reader: Reader, text: string): Promise<FoundCase | null> {
  const { prefix, receipt } = readReceipt(text) ?? nobody;
  const merchant = await findMerchantByReceipt(reader, prefix);
  const complaint = await findComplaintByReceipt(reader, merchant?.merchant_id ?? '', receipt);
  if (merchant === undefined || complaint === undefined) return null;
  return { complaint: complaintOf(complaint), merchant: merchantOf(merchant) };
}
