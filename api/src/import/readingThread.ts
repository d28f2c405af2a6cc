import { parentPort, workerData } from 'node:worker_threads';
import type { DatabaseSource } from '../db/database.ts';
import { mutex } from '../db/mutex.ts';
import { openDatabase } from '../db/openDatabase.ts';
import { fileReader } from './fileReader.ts';
import type { Conflicts, ImportReader, ReadingTask } from './importReader.ts';
import { pack } from './packedChunk.ts';
import { toPlain } from './plainError.ts';

/** What the thread is asked; each is answered in turn, with a result or an error. */
export type ReadingRequest =
  | { readonly ask: 'read'; readonly task: ReadingTask }
  | { readonly ask: 'next'; readonly size: number; readonly now: number }
  | { readonly ask: 'stored'; readonly conflicts: Conflicts }
  | { readonly ask: 'end' }
  | { readonly ask: 'close' };

const { source } = workerData as { readonly source: DatabaseSource };
const database = await openDatabase(source.url, source.file);
let reader: ImportReader | undefined;
const inTurn = mutex();

async function answer(request: ReadingRequest): Promise<unknown> {
  if (request.ask === 'read') {
    reader = await fileReader(request.task, database);
    return;
  }
  if (reader === undefined) throw new Error('There is nothing to read yet.');
  if (request.ask === 'next') {
    const chunk = await reader.next(request.size, request.now);
    return chunk && pack(chunk);
  }
  if (request.ask === 'stored') return reader.stored(request.conflicts);
  if (request.ask === 'end') return reader.end();
  await reader.close();
  return database.close();
}

parentPort?.on('message', (request: ReadingRequest) => {
  void inTurn(() => answer(request)).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ error: toPlain(error) }),
  );
});
