import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { openSqlite } from './sqlite.ts';

describe('the log of changes', () => {
  let folder: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearback-log-'));
    database = openSqlite(join(folder, 'test.sqlite'));
    await database.write((writer) => sql`create table thing (words text)`.execute(writer));
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  async function writeMegabyte(): Promise<void> {
    await database.write((writer) => sql`insert into thing values (zeroblob(1000000))`.execute(writer));
  }

  async function megabytesOf(end: string): Promise<number> {
    return (await stat(join(folder, `test.sqlite${end}`))).size / 1e6;
  }

  it('is copied back, so that it stays short for whoever waits until the database has settled', async () => {
    for (let round = 0; round < 160; round += 1) {
      await writeMegabyte();
      await database.settled();
    }
    expect(await megabytesOf('')).toBeGreaterThan(100);
    expect(await megabytesOf('-wal')).toBeLessThan(70);
  });

  it('stays below 300 MB however much is written by those who do not wait', async () => {
    for (let round = 0; round < 600; round += 1) {
      await writeMegabyte();
      await setImmediate();
    }
    expect(await megabytesOf('-wal')).toBeLessThan(300);
    await database.settled();
    expect(await megabytesOf('')).toBeGreaterThan(300);
  });

  it('is gone after the database is closed in the middle of it', async () => {
    for (let round = 0; round < 70; round += 1) await writeMegabyte();
    await database.close();
    expect(await megabytesOf('')).toBeGreaterThan(70);
    await expect(megabytesOf('-wal')).rejects.toThrow('ENOENT');
    database = openSqlite(join(folder, 'test.sqlite'));
    expect((await sql`select count(*) as count from thing`.execute(database.read)).rows).toEqual([
      { count: 70 },
    ]);
  });
});
