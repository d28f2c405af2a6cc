import { setTimeout as sleep } from 'node:timers/promises';

/** Work that goes on until it is stopped. */
export interface Repeating {
  /** Does the work at once rather than at its next time. */
  wake(): void;
  /** Waits for the work under way and ends. */
  stop(): Promise<void>;
}

/**
 * Does a piece of work again and again, one at a time. What goes wrong is told and ends nothing.
 *
 * @param every Milliseconds between the end of one and the start of the next; each is shortened at random by up to
 * a quarter, so that processes that started together do not stay together.
 * @param work Gives true where there is more to do at once.
 */
export function repeat(
  every: number,
  work: () => Promise<boolean>,
  failed: (error: unknown) => void,
): Repeating {
  let stopped = false;
  let alarm = new AbortController();

  async function pause(): Promise<void> {
    try {
      await sleep(every * (1 - Math.random() / 4), undefined, { signal: alarm.signal });
    } catch {
      alarm = new AbortController();
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const more = await work().catch((error: unknown) => {
        failed(error);
        return false;
      });
      if (!more && !stopped) await pause();
    }
  }

  const running = run();
  return {
    wake: () => alarm.abort(),
    stop: async () => {
      stopped = true;
      alarm.abort();
      await running;
    },
  };
}
