/** Where members of the staff get mail. */
export interface MemberAddressTable {
  merchant_id: string;
  member_id: string;
  email: string;
}
