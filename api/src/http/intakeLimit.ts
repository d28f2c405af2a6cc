import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takePoint } from './takePoint.ts';

/**
 * A limit on what one key takes from one network.
 *
 * @param perMinute Submissions in a minute; one more is refused.
 * @returns Takes one submission, or throws InvalidInput `TOO_MANY_REQUESTS` with the seconds to wait.
 */
export function intakeLimit(perMinute: number): (key: string, network: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (key, network) => takePoint(limiter, `${key} ${network}`, '');
}
