import { InvalidInput } from '@hearback/schema/failure/failure';
import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Takes one point of a limit.
 *
 * @param path The field that a refusal names.
 * @throws InvalidInput `TOO_MANY_REQUESTS` with the seconds to wait.
 */
export async function takePoint(limiter: RateLimiterMemory, key: string, path: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new InvalidInput('TOO_MANY_REQUESTS', path, { seconds });
  }
}
