import { InvalidInput } from '@hearback/schema/failure/failure';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * A limit on what one key takes from one network.
 *
 * @param perMinute Submissions in a minute; one more is refused.
 * @returns Takes one submission, or throws InvalidInput `TOO_MANY_REQUESTS` with the seconds to wait.
 */
export function intakeLimit(perMinute: number): (key: string, network: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key, network) => {
    try {
      await limiter.consume(`${key} ${network}`);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new InvalidInput('TOO_MANY_REQUESTS', '', { seconds });
    }
  };
}
