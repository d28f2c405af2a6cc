/** Keys. Secret ones are stored hashed only. */
export interface KeyTable {
  /** `install` for an operator's key. */
  merchant_id: string;
  key_id: string;
  kind: 'PUBLISHABLE' | 'SECRET';
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  /** The key itself where it is publishable. */
  text: string | null;
  /** JSON list of scopes. */
  scopes: string;
  /** JSON list of origins. */
  origins: string;
  /** The member as whom a secret key acts. */
  member_id: string | null;
  created_at: number;
  revoked_at: number | null;
}
