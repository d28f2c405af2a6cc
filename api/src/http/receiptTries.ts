import { InvalidInput } from '@hearback/schema/failure/failure';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

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
      try {
        await limiter.consume(network);
        return () => limiter.reward(network);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw new InvalidInput('TOO_MANY_REQUESTS', 'receipt', { seconds });
      }
    },
  };
}
