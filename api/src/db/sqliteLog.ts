import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkpointer } from './checkpointer.ts';
import type { SqliteConnection } from './sqliteConnection.ts';

/** Pages that are copied back together: 64 MB. A page that changed often in the meantime is copied once. */
const pagesTogether = 16_000;
/** Pages of the log at which writers wait, so that it begins anew: 256 MB. */
const longestLog = 64_000;

/** Keeps the log of changes of a SQLite file short. */
export interface SqliteLog {
  /** Looks whether it is time to copy pages back; to be called after every commit, which does not wait for it. */
  look(): void;
  /** Waits until nothing is looked at or copied. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param writing The connection that writes.
 * @param oneAtATime What every use of that connection goes through.
 */
export function sqliteLog(
  file: string,
  writing: SqliteConnection,
  oneAtATime: (work: () => Promise<void>) => Promise<void>,
): SqliteLog {
  const checkpoints = checkpointer(file);
  let looking: Promise<void> | null = null;
  let copying: Promise<void> | null = null;

  /** Copies pages back while others write on; where the log has grown long all the same, they wait for it. */
  async function shorten(): Promise<void> {
    if (!writing.isOpen) return;
    const { checkpointed, log } = writing.first('pragma wal_checkpoint(NOOP)');
    if (Number(log) - Number(checkpointed) < pagesTogether) return;
    copying ??= checkpoints.run().finally(() => {
      copying = null;
    });
    if (Number(log) < longestLog) return;
    await copying;
    await checkpoints.run();
  }

  return {
    look: () => {
      // Whoever waits for the commit is answered first.
      looking ??= nextTurn()
        .then(() => oneAtATime(shorten))
        // A disk that is full is told by the next commit.
        .catch(() => undefined)
        .finally(() => {
          looking = null;
        });
    },
    settled: async () => {
      await looking;
      await copying;
    },
    close: () => checkpoints.close(),
  };
}
