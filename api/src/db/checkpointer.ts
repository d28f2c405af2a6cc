import { Worker } from 'node:worker_threads';

/** Copies the pages that a SQLite log holds back to its file. */
export interface Checkpointer {
  /** Copies what stands in the log by now and no reader still needs there; nothing once it is closed. */
  run(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A checkpointer in a thread of its own, which begins with the first run: copying waits for the disk, and would hold
 * up everything else that this thread does.
 *
 * @param file The data file.
 */
export function checkpointer(file: string): Checkpointer {
  let worker: Worker | undefined;
  let waiting: (() => void)[] = [];
  let isClosed = false;

  function start(): Worker {
    const started = new Worker(new URL('./checkpointThread.ts', import.meta.url), { workerData: { file } });
    const answerAll = () => {
      for (const answer of waiting) answer();
      waiting = [];
    };
    started.on('message', () => {
      waiting.shift()?.();
      if (waiting.length === 0) started.unref();
    });
    // A thread that cannot go on leaves the log as it is, and the next run starts another.
    started.on('error', () => undefined);
    started.on('exit', () => {
      worker = undefined;
      answerAll();
    });
    return started;
  }

  return {
    run: () => {
      if (isClosed) return Promise.resolve();
      worker ??= start();
      const current = worker;
      return new Promise((resolve) => {
        waiting.push(resolve);
        // Only while somebody waits does the thread keep the process alive.
        current.ref();
        current.postMessage('checkpoint');
      });
    },
    close: async () => {
      isClosed = true;
      const current = worker;
      if (current === undefined) return;
      current.ref();
      current.postMessage('close');
      // Also after an error a thread exits; that the log stays as it is keeps nobody from closing the file.
      await new Promise((resolve) => current.once('exit', resolve));
    },
  };
}
