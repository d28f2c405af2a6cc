import { createHash } from 'node:crypto';

/** What a customer is found again by: a hash of merchant and address or number, since a figure needs neither. */
export function customerHash(merchantId: string, customer: string): string {
  const plain = customer.normalize('NFKC').trim().toLowerCase();
  return createHash('sha256').update(`${merchantId} ${plain}`).digest('hex');
}
