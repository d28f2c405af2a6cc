import { InvalidInput } from '../failure/failure.ts';
import type { Instant } from '../time/calendarDay.ts';

/** How far ahead of ours a client's clock may run, in milliseconds. */
export const clockTolerance = 300_000;

/** 1900-01-02T00:00:00Z: before it no customer of today said anything. */
const earliest = -2_208_902_400_000;

/**
 * The instant at which something happened, as the client says.
 *
 * @throws InvalidInput where it lies in the future, beyond a tolerance of five minutes, or before 1900.
 */
export function checkOccurred(at: Instant, now: Instant, path: string): Instant {
  if (at > now + clockTolerance) throw new InvalidInput('IN_FUTURE', path);
  if (!(at >= earliest)) throw new InvalidInput('INVALID', path, { expected: 'a date since 1900' });
  return at;
}
