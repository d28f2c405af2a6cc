import { Failure, KeyRefused } from '../failure/failure.ts';
import { checkOrigin } from '../key/key.ts';
import type { Ports } from '../ports.ts';
import type { Setup } from '../setup/setup.port.ts';
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
 * What is set up behind a publishable key.
 *
 * @throws KeyRefused for a key that is unknown, revoked, or not meant for the caller's page.
 */
export async function setupOfKey(text: string, caller: Caller, ports: Ports): Promise<Setup> {
  const setup = await ports.setups.ofKey(text);
  if (setup === null) throw new KeyRefused('UNKNOWN_KEY', 'key');
  const isProven = caller.provenMerchant === setup.merchant.id;
  checkOrigin(setup.key, isProven ? (caller.ownOrigins[0] ?? null) : caller.origin, caller.ownOrigins);
  return setup;
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
