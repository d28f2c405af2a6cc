import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openSqlite } from './sqlite.ts';

it('copies the log of changes back after commits, so that it stays short however much is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-log-'));
  const file = join(folder, 'test.sqlite');
  const database = openSqlite(file);
  try {
    await database.write((writer) => sql`create table thing (words text)`.execute(writer));
    for (let round = 0; round < 60; round += 1) {
      await database.write((writer) => sql`insert into thing values (zeroblob(1000000))`.execute(writer));
      await setImmediate();
    }
    expect((await stat(file)).size).toBeGreaterThan(40_000_000);
    expect((await stat(`${file}-wal`)).size).toBeLessThan(20_000_000);
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
});
