import { setTimeout as sleep } from 'node:timers/promises';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Settings of a group commit. */
export interface GroupCommitOptions {
  /** How long the first of a group waits for others, in milliseconds. */
  readonly window: number;
  /** Items of one group. */
  readonly largest: number;
}

/**
 * Commits what arrives within a short window together, so that many share one transaction and one wait for
 * the disk. Each caller gets its own result, after the commit and never before.
 *
 * @param commit Stores a group in one transaction; results in the order of the items. Where it fails, every
 * item of the group is tried once more by itself, so that one bad item costs nobody else.
 */
export function groupCommit<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
  { window, largest }: GroupCommitOptions,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running = false;

  async function settle(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await commit(group.map(({ item }) => item));
      for (const [index, waiting] of group.entries()) waiting.resolve(results[index] as Result);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const waiting of group) await settle([waiting]);
    }
  }

  async function run(): Promise<void> {
    running = true;
    while (queue.length > 0) {
      if (queue.length < largest) await sleep(window);
      await settle(queue.splice(0, largest));
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!running) void run();
    });
}
