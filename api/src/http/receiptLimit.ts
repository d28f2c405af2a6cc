import { InvalidInput } from '@hearback/schema/failure/failure';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Wrong receipts that a network may try in a minute; after them it waits, for right ones too. */
export const wrongReceiptsPerMinute = 30;

/** A limit on guessing receipts. */
export interface ReceiptLimit {
  /**
   * Counts a try before it is made, so that many at once are counted too.
   *
   * @throws InvalidInput `TOO_MANY_REQUESTS` with the seconds to wait.
   */
  tryOne(network: string): Promise<void>;
  /** Takes a try back that was right. */
  wasRight(network: string): Promise<void>;
}

/** A limit on guessing receipts, in the memory of this process. */
export function receiptLimit(): ReceiptLimit {
  const limiter = new RateLimiterMemory({ points: wrongReceiptsPerMinute, duration: 60 });
  return {
    tryOne: async (network) => {
      try {
        await limiter.consume(network);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw new InvalidInput('TOO_MANY_REQUESTS', '', { seconds });
      }
    },
    wasRight: async (network) => void (await limiter.reward(network)),
  };
}
