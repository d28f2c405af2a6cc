import { Forbidden, KeyRefused } from '../failure/failure.ts';
import type { Instant } from '../time/calendarDay.ts';

/** What a secret key may do. */
export const scopes = [
  'INDICATORS_READ',
  'RATINGS_READ',
  'COMPLAINTS_READ',
  'COMPLAINTS_WRITE',
  'KEYS_WRITE',
  'MERCHANT_WRITE',
  'INTROSPECTION',
] as const;

/** What a secret key may do. */
export type Scope = (typeof scopes)[number];

/** A key of an install: publishable ones only write, secret ones do what their scopes say. */
export interface Key {
  /** `key_` and ten characters. */
  readonly id: string;
  /** The merchant it belongs to; null: an operator's key for every merchant of the install. */
  readonly merchantId: string | null;
  readonly kind: 'PUBLISHABLE' | 'SECRET';
  /** The key itself where it is publishable; a secret one is stored hashed and shown once. */
  readonly text: string | null;
  readonly scopes: readonly Scope[];
  /** Origins of pages that may use a publishable key; empty: any page. */
  readonly origins: readonly string[];
  /** Id of the member as whom it acts; null: bound to nobody. */
  readonly memberId: string | null;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Whoever asks through the merchant door. */
export interface Viewer {
  readonly keyId: string;
  /** Null: an operator, who sees every merchant. */
  readonly merchantId: string | null;
  readonly scopes: readonly Scope[];
  /** Id of the member as whom the key acts; null or absent: bound to nobody. */
  readonly memberId?: string | null;
}

/** Whether a viewer may see anything of a merchant. */
export function canSee(viewer: Viewer, merchantId: string): boolean {
  return viewer.merchantId === null || viewer.merchantId === merchantId;
}

/** @throws Forbidden where a request came without a secret key. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new Forbidden('UNAUTHENTICATED', 'authorization');
  return viewer;
}

/** @throws Forbidden where a request came without a secret key, or its key lacks the scope. */
export function requireScope(viewer: Viewer | null, scope: Scope): Viewer {
  const known = requireViewer(viewer);
  if (!known.scopes.includes(scope)) throw new Forbidden('FORBIDDEN', 'authorization', { scope });
  return known;
}

/**
 * The origin that a text names, in the form that browsers send.
 *
 * @returns Undefined for anything that is not `http://` or `https://` with a host and nothing behind it.
 */
export function originOf(text: string): string | undefined {
  const match = /^(https?):\/\/([^/?#\s@]+)\/?$/i.exec(text.trim());
  if (match === null) return undefined;
  return `${match[1]}://${match[2]}`.toLowerCase().replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2');
}

/**
 * Checks that a publishable key may be used on a page.
 *
 * @param origin The `Origin` header; null where the request had none.
 * @param ownOrigins Origins of the install itself, whose hosted form and demo may use every key.
 * @throws KeyRefused for a revoked key, and for an origin that is missing, `null` or not among the key's.
 */
export function checkOrigin(key: Key, origin: string | null, ownOrigins: readonly string[]): void {
  if (key.revokedAt !== null) throw new KeyRefused('KEY_REVOKED', 'key');
  const known = origin === null ? undefined : originOf(origin);
  if (known !== undefined && ownOrigins.includes(known)) return;
  if (known === undefined || (key.origins.length > 0 && !key.origins.includes(known))) {
    throw new KeyRefused('WRONG_ORIGIN', 'origin', { origin: origin ?? 'an unknown page' });
  }
}
