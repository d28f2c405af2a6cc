/** Whose submissions are whose, by keys that tell no name or address. */
export interface CustomerLinkTable {
  merchant_id: string;
  customer_key: string;
  kind: 'RATING' | 'COMPLAINT';
  submission_id: string;
}
