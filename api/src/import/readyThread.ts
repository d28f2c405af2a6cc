import { Worker } from 'node:worker_threads';
import type { DatabaseSource } from '../db/database.ts';
import type { ImportReader, ReadingTask } from './importReader.ts';
import { type PackedChunk, unpack } from './packedChunk.ts';
import { fromPlain, type PlainError } from './plainError.ts';
import type { ReadingRequest } from './readingThread.ts';

type Answer = { readonly result: unknown } | { readonly error: PlainError };

/** A thread that is getting ready to read. */
export interface ReadyThread {
  /** Reads a file there. */
  read(task: ReadingTask): ImportReader;
  /** Ends the thread where nothing is to be read. */
  end(): Promise<void>;
}

/**
 * A thread that reads, with a connection of its own: reading and storing take about the same time, and so take
 * place at the same time. It begins to get ready at once.
 */
export function readyThread(source: DatabaseSource): ReadyThread {
  const worker = new Worker(new URL('./readingThread.ts', import.meta.url), {
    workerData: { source },
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  });
  const waiting: { resolve: (result: unknown) => void; reject: (error: unknown) => void }[] = [];
  let failed: unknown;

  function fail(error: unknown): void {
    failed ??= error;
    for (const { reject } of waiting.splice(0)) reject(failed);
  }
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift();
    if ('error' in answer) first?.reject(fromPlain(answer.error));
    else first?.resolve(answer.result);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that reads the file has ended.')));

  function ask<Result>(request: ReadingRequest): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed);
      waiting.push({ resolve: resolve as (result: unknown) => void, reject });
      worker.postMessage(request);
    });
  }

  const reader: ImportReader = {
    next: async (size, now) => {
      const chunk = await ask<PackedChunk | null>({ ask: 'next', size, now });
      return chunk && unpack(chunk);
    },
    stored: (conflicts) => ask({ ask: 'stored', conflicts }),
    end: () => ask({ ask: 'end' }),
    close: async () => {
      if (failed === undefined) await ask({ ask: 'close' });
      await worker.terminate();
    },
  };
  return {
    read: (task) => {
      // What goes wrong with it is what the first request is told.
      ask({ ask: 'read', task }).catch(fail);
      return reader;
    },
    end: async () => void (await worker.terminate()),
  };
}
