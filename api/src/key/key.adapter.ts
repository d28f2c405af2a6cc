import type { Key, Scope, Viewer } from '@hearback/schema/key/key';
import type { KeyPort } from '@hearback/schema/key/key.port';
import type { Database } from '../db/database.ts';
import { findKey, insertKey, listKeys, revokeKey } from './key.queries.ts';
import type { KeyTable } from './key.table.ts';
import { hashOf, newKeyText, randomWord, readKey } from './keyText.ts';

/** Where keys stand that belong to no merchant. */
const install = 'install';

/** A row as the rules know it. */
export function keyOf(row: KeyTable): Key {
  return {
    id: row.key_id,
    merchantId: row.merchant_id === install ? null : row.merchant_id,
    kind: row.kind,
    text: row.text,
    scopes: JSON.parse(row.scopes),
    origins: JSON.parse(row.origins),
    memberId: row.member_id,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

/** What a new key is made of. */
export interface KeyParts {
  readonly merchantId: string | null;
  readonly kind: Key['kind'];
  readonly scopes: readonly Scope[];
  readonly origins: readonly string[];
  /** The member as whom it acts; absent: bound to nobody. */
  readonly memberId?: string | null;
  readonly now: number;
}

/** A new key as it is stored, and its text, which is stored only where it is publishable. */
export function newKey(parts: KeyParts): { readonly row: KeyTable; readonly text: string } {
  const publishable = parts.kind === 'PUBLISHABLE';
  const text = newKeyText(publishable ? 'pk' : 'sk', parts.merchantId);
  const row: KeyTable = {
    merchant_id: parts.merchantId ?? install,
    key_id: `key_${randomWord(10)}`,
    kind: parts.kind,
    hash: hashOf(text),
    text: publishable ? text : null,
    scopes: JSON.stringify(parts.scopes),
    origins: JSON.stringify(parts.origins),
    member_id: parts.memberId ?? null,
    created_at: parts.now,
    revoked_at: null,
  };
  return { row, text };
}

/** Keys in the database, and who holds one. */
export interface KeyAdapter extends KeyPort {
  /** @returns Null for a text that is no secret key of this install, or a revoked one. */
  viewerOf(secretKey: string): Promise<Viewer | null>;
}

/** Keys in the database. */
export function keyAdapter(database: Database, clock: () => number): KeyAdapter {
  return {
    viewerOf: async (text) => {
      const reading = readKey(text);
      if (reading?.kind !== 'SECRET') return null;
      const row = await findKey(database.read, reading.merchantId ?? install, hashOf(text));
      if (row === undefined || row.revoked_at !== null) return null;
      const key = keyOf(row);
      return { keyId: key.id, merchantId: key.merchantId, scopes: key.scopes, memberId: key.memberId };
    },
    ofMerchant: async (merchantId) => (await listKeys(database.read, merchantId)).map(keyOf),
    createSecret: async ({ memberId = null, merchantId, scopes }) => {
      const parts = { merchantId, memberId, scopes, origins: [], now: clock() };
      const { row, text } = newKey({ ...parts, kind: 'SECRET' });
      await database.write((writer) => insertKey(writer, row));
      return { key: keyOf(row), secretKey: text };
    },
    revoke: async (merchantId, keyId) => {
      const row = await database.write((writer) => revokeKey(writer, merchantId ?? install, keyId, clock()));
      return row === undefined ? null : keyOf(row);
    },
  };
}
