/** When the widgets of merchants show, of those who have changed it. */
export interface ShowingTable {
  merchant_id: string;
  /** JSON. */
  showing: string;
}
