import { Failure, KeyRefused } from '../failure/failure.ts';
import { checkOrigin, type Key } from '../key/key.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Channel } from './channel.ts';

/** Whoever sends a submission, and from where. */
export interface Caller {
  /** `Origin` of the page; null where the request had none. */
  readonly origin: string | null;
  /** Origins of the install itself. */
  readonly ownOrigins: readonly string[];
  /** The merchant that a secret key proves; its submissions need no origin. */
  readonly provenMerchant: string | null;
  readonly channel: Channel;
  readonly now: Instant;
}

/**
 * The merchant that a publishable key stands for.
 *
 * @throws KeyRefused for a key that is unknown, revoked, or not meant for the caller's page.
 */
export async function merchantOfKey(text: string, caller: Caller, ports: Ports): Promise<Merchant> {
  const key: Key | null = await ports.keys.publishable(text);
  const merchant = key?.merchantId == null ? null : await ports.merchants.byId(key.merchantId);
  if (key === null || merchant === null) throw new KeyRefused('UNKNOWN_KEY', 'key');
  const origin = caller.provenMerchant === merchant.id ? (caller.ownOrigins[0] ?? null) : caller.origin;
  checkOrigin(key, origin, caller.ownOrigins);
  return merchant;
}

/**
 * Takes a submission: the rules make what is stored, a refusal is counted in the merchant's ledger.
 *
 * @param accept Makes what is stored, or throws what is wrong with it.
 * @param reject Counts the refusal.
 */
export async function accepting<Accepted>(
  accept: () => Accepted | Promise<Accepted>,
  reject: () => Promise<void>,
): Promise<Accepted> {
  try {
    return await accept();
  } catch (error) {
    if (error instanceof Failure) await reject();
    throw error;
  }
}
