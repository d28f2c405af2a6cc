import type { FiledComplaint } from '@hearback/schema/complaint/complaint.port';
import type { Merchant } from '@hearback/schema/merchant/merchant';
import type { Ports } from '@hearback/schema/ports';

/** A case and whom it is about. */
export interface FoundCase {
  readonly complaint: FiledComplaint;
  readonly merchant: Merchant;
}

/**
 * The case of a receipt.
 *
 * @returns Null where no case has this receipt.
 */
export async function findCase(ports: Ports, receipt: string): Promise<FoundCase | null> {
  const complaint = await ports.complaints.byReceipt(receipt);
  const merchant = await ports.merchants.byId(complaint?.merchantId ?? '');
  return complaint === null || merchant === null ? null : { complaint, merchant };
}
