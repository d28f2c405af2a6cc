import { rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

/** Rows of one transaction. */
const chunk = 2500;

/**
 * Stores the ratings of a SQLite file once more, in the order in which they were stored, in a new file with the same
 * table, indexes and settings, and nothing else. Reading them is not counted.
 *
 * @returns Rows in a second.
 */
export async function rawInserts(from: string, to: string): Promise<number> {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  try {
    target.exec('pragma journal_mode = WAL');
    target.exec('pragma synchronous = FULL; pragma wal_autocheckpoint = 16000; pragma cache_size = -64000');
    const parts = source
      .prepare("select sql from sqlite_master where tbl_name = 'rating' and sql is not null")
      .all();
    for (const { sql } of parts) target.exec(String(sql));
    const names = source.prepare('pragma table_info(rating)').all().length;
    const insert = target.prepare(`insert into rating values (${Array(names).fill('?').join(', ')})`);
    const read = source.prepare('select * from rating where rowid > ? order by rowid limit ?');
    let [rows, milliseconds, last] = [0, 0, 0];
    for (;;) {
      const found = read.all(last, chunk).map((row) => Object.values(row));
      if (found.length === 0) return Math.round((rows / milliseconds) * 1000);
      const began = performance.now();
      target.exec('begin immediate');
      for (const values of found) insert.run(...values);
      target.exec('commit');
      milliseconds += performance.now() - began;
      rows += found.length;
      last += found.length;
    }
  } finally {
    source.close();
    target.close();
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${to}${end}`, { force: true })));
  }
}
