import type { Instant } from '../time/calendarDay.ts';

const second = 1000;
const hour = 3600 * second;

/** How long a message is tried, from its making or from when it was set on its way again, in milliseconds: seven days. */
export const worthTrying = 7 * 24 * hour;

/** How long a process may take over one message before another may take it, in milliseconds. */
export const leaseTime = 120 * second;

const firstWait = 5 * second;
const longestWait = hour;

/**
 * When a message that could not be handed over is tried again: after 5 seconds, then twice as long each time, at
 * most an hour; each wait is shortened at random by up to half, so that what failed together does not come back
 * together.
 *
 * @param triedFrom From when on it is tried.
 * @param attempts Tries so far, the one that failed included, from 1.
 * @param chance Random number from 0 to below 1.
 * @returns Null once the message is not worth trying any more.
 */
export function retryAt(
  { triedFrom, attempts }: { readonly triedFrom: Instant; readonly attempts: number },
  now: Instant,
  chance: number,
): Instant | null {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(attempts - 1, 30));
  const next = now + Math.round(wait * (1 - chance / 2));
  return next - triedFrom > worthTrying ? null : next;
}
