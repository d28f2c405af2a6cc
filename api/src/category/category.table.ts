/** Categories that merchants added. */
export interface CategoryTable {
  merchant_id: string;
  code: string;
  parent: string | null;
  label: string;
}
