import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takePoint } from './takePoint.ts';

/** Wrong receipts that a network may try in a minute; after them it waits, for right ones too. */
export const wrongReceiptsPerMinute = 30;

/** Counts the wrong receipts of each network. */
export interface ReceiptTries {
  /**
   * Counts a try before it is made, so that many at once are counted too.
   *
   * @returns Takes the count back, for a receipt that was right.
   * @throws InvalidInput `TOO_MANY_REQUESTS` with the seconds to wait.
   */
  begin(network: string): Promise<() => Promise<unknown>>;
}

/** A count of its own. */
export function receiptTries(): ReceiptTries {
  const limiter = new RateLimiterMemory({ points: wrongReceiptsPerMinute, duration: 60 });
  return {
    begin: async (network) => {
      await takePoint(limiter, network, 'receipt');
      return () => limiter.reward(network);
    },
  };
}
