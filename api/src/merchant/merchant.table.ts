/** Merchants of the install. */
export interface MerchantTable {
  merchant_id: string;
  name: string;
  /** The value of the import's merchant column, by which the next import finds it again. */
  import_name: string | null;
  industry: string | null;
  time_zone: string;
  locale: string;
  receipt_prefix: string;
  created_at: number;
  /** With which the host signs its customers' ids, and by which customers are found again. */
  identity_secret: string;
}
