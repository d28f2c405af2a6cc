import { parentPort, workerData } from 'node:worker_threads';
import { SqliteConnection } from './sqliteConnection.ts';

const { file } = workerData as { readonly file: string };
const connection = new SqliteConnection(file, { timeout: 0 });

parentPort?.on('message', (request: 'checkpoint' | 'close') => {
  if (request === 'close') {
    connection.close();
    parentPort?.close();
    return;
  }
  try {
    connection.exec('pragma wal_checkpoint(PASSIVE)');
  } catch {
    // What stands in the log is safe there; a disk that is full is told by the next commit.
  }
  parentPort?.postMessage('done');
});
