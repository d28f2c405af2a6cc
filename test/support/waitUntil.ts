import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until something is so.
 *
 * @param look Undefined, null or false: not yet.
 * @param what For the message, for example `a receipt`.
 * @param longest Milliseconds.
 * @returns What `look` gave at last.
 * @throws Error where it was not so in time.
 */
export async function waitUntil<Found>(
  look: () => Promise<Found | undefined | null | false> | Found | undefined | null | false,
  what: string,
  longest = 10_000,
): Promise<Found> {
  const end = performance.now() + longest;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`There was no ${what} within ${longest} ms.`);
    await sleep(20);
  }
}
