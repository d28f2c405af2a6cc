import type { Merchant } from './createMerchant.ts';
import { numbersOf } from './numbers.ts';
import type { Install } from './startInstall.ts';

/** What changed in a merchant's numbers. */
export interface Changes {
  /** Ratings and complaints that count. */
  readonly stored: number;
  readonly received: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** One submission was stored and counted. */
export const taken: Changes = { stored: 1, received: 1, accepted: 1, rejected: 0 };

/** One submission was refused: the ledger says so, and nothing is stored. */
export const refused: Changes = { stored: 0, received: 1, accepted: 0, rejected: 1 };

/** Nothing reached the merchant. */
export const unheard: Changes = { stored: 0, received: 0, accepted: 0, rejected: 0 };

/** Does something and says what it changed in a merchant's numbers. */
export async function changesOf(
  install: Install,
  { merchant, secretKey }: Merchant,
  act: () => Promise<unknown>,
): Promise<Changes> {
  const before = await numbersOf(install, merchant.id, secretKey);
  await act();
  const after = await numbersOf(install, merchant.id, secretKey);
  return {
    stored: after.ratings + after.complaints - before.ratings - before.complaints,
    received: after.ledger.received - before.ledger.received,
    accepted: after.ledger.accepted - before.ledger.accepted,
    rejected: after.ledger.rejected - before.ledger.rejected,
  };
}
