/** How often what a merchant has set up was changed: raised by the database in the transaction of each change. */
export interface SetupVersionTable {
  merchant_id: string;
  version: number;
}
