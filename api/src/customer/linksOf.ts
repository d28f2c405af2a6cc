import type { CustomerLinkTable } from './customerLink.table.ts';

/** The rows that say whose a submission is. */
export function linksOf(
  kind: CustomerLinkTable['kind'],
  { id, merchantId }: { readonly merchantId: string; readonly id: string },
  keys: readonly string[],
): CustomerLinkTable[] {
  return keys.map((key) => ({ merchant_id: merchantId, customer_key: key, kind, submission_id: id }));
}
