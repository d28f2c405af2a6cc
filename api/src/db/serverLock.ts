import { join } from 'node:path';
import { DatabaseUnusable } from './database.ts';
import { SqliteConnection } from './sqliteConnection.ts';

/**
 * Makes this process the only server of a data folder, for as long as it lives: the operating system lets go
 * of the lock however the process ends. Commands do not take it; they work beside the server.
 *
 * @returns Lets go of the lock.
 * @throws DatabaseUnusable where another server has it.
 */
export function takeServerLock(home: string): () => void {
  const connection = new SqliteConnection(join(home, 'server.lock'), { timeout: 0 });
  try {
    connection.exec('pragma locking_mode = EXCLUSIVE');
    connection.exec('begin exclusive');
  } catch (error) {
    connection.close();
    throw new DatabaseUnusable(
      `Another server uses the data folder ${home}. Stop it, or set HEARBACK_HOME to another folder.`,
      { cause: error },
    );
  }
  return () => connection.close();
}
