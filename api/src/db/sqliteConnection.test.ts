import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBusy, SqliteConnection } from './sqliteConnection.ts';

describe('a connection to SQLite', () => {
  let folder: string;
  let connection: SqliteConnection;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearback-connection-'));
    connection = new SqliteConnection(join(folder, 'test.sqlite'), { timeout: 0 });
    connection.exec('create table thing (word text, count bigint, share double precision)');
  });
  afterEach(async () => {
    connection.close();
    await rm(folder, { recursive: true });
  });

  it('gives back what it was given, whole numbers as whole numbers', () => {
    const given = { word: '服务 "x"', count: 1_795_357_273_685, share: 0.1 + 0.2 };
    expect(connection.prepare('insert into thing values (?, ?, ?)').run(Object.values(given)).changes).toBe(
      1,
    );
    expect(connection.prepare('select * from thing').all([])).toEqual([given]);
    expect([...connection.prepare('select word from thing').iterate([])]).toEqual([{ word: given.word }]);
    expect(connection.first('select typeof(count) as count, typeof(share) as share from thing')).toEqual({
      count: 'integer',
      share: 'real',
    });
    expect(connection.first('select word from thing where count = 0')).toEqual({});
  });

  it('names the columns of a table that has got another one since the statement was compiled', () => {
    const statement = connection.prepare('select * from thing');
    connection.exec("insert into thing values ('a', 1, 2.5)");
    expect(statement.all([])).toEqual([{ word: 'a', count: 1, share: 2.5 }]);
    connection.exec("alter table thing add column more text default 'b'");
    expect(statement.all([])).toEqual([{ word: 'a', count: 1, share: 2.5, more: 'b' }]);
  });

  it('tells that another connection holds the file from everything else that goes wrong', () => {
    const caught = (work: () => void): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    const other = new SqliteConnection(join(folder, 'test.sqlite'), { timeout: 0 });
    other.exec('begin exclusive');
    expect(isBusy(caught(() => connection.exec('begin immediate')))).toBe(true);
    other.close();
    expect(isBusy(caught(() => connection.exec('begin immediate')))).toBe(false);
    expect(isBusy(caught(() => connection.exec('select * from nothing')))).toBe(false);
  });

  it('may be closed twice', () => {
    connection.close();
    connection.close();
    expect(connection.isOpen).toBe(false);
  });
});
