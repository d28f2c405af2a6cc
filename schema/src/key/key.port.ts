import type { Key, Scope } from './key.ts';

/** What a new key is made of. */
export interface NewSecretKey {
  /** Null: an operator's key. */
  readonly merchantId: string | null;
  readonly scopes: readonly Scope[];
  /** Id of the member as whom it acts; absent: bound to nobody. */
  readonly memberId?: string | null;
}

/** What the rules need to know about keys. */
export interface KeyPort {
  ofMerchant(merchantId: string): Promise<readonly Key[]>;
  /** @returns The new key with its text, which is not stored and cannot be shown again. */
  createSecret(key: NewSecretKey): Promise<{ readonly key: Key; readonly secretKey: string }>;
  /**
   * Ends a key at once.
   *
   * @returns Null where the merchant (null: the install) has no such key.
   */
  revoke(merchantId: string | null, keyId: string): Promise<Key | null>;
}
