import { spawn } from 'node:child_process';
import { access, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ratingColumns, type smallTables } from './rawRows.queries.ts';

/** The DuckDB that is measured. It is fetched when the bench runs, so that nobody else has to carry it. */
export const duckdbPackage = '@duckdb/node-api@1.5.6-r.1';

/** A row of DuckDB by its columns. */
export type DuckdbRow = Readonly<Record<string, unknown>>;

/** What is used of the package. */
export interface Duckdb {
  readonly version: () => string;
  readonly DuckDBInstance: {
    create(file: string, options?: Readonly<Record<string, string>>): Promise<DuckdbInstance>;
  };
}

interface DuckdbInstance {
  connect(): Promise<DuckdbConnection>;
  closeSync(): void;
}

interface DuckdbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): DuckdbRow[] }>;
  closeSync(): void;
}

/** A DuckDB file that is open for reading. */
export interface DuckdbStore {
  readonly version: string;
  ask(sql: string): Promise<readonly DuckdbRow[]>;
  close(): void;
}

function npm(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, duckdbPackage];
    const child = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ended with ${code}.`))));
  });
}

/** Fetches DuckDB into a folder, unless it is there. @throws Error where it cannot be had, saying why. */
export async function fetchDuckdb(folder: string, say: (line: string) => void): Promise<Duckdb> {
  await mkdir(folder, { recursive: true });
  const present = await access(join(folder, 'node_modules', '@duckdb', 'node-api')).then(
    () => true,
    () => false,
  );
  if (!present) {
    say(`Fetching ${duckdbPackage} with npm into ${folder} …`);
    await npm(folder);
  }
  return createRequire(join(folder, 'package.json'))('@duckdb/node-api');
}

/** Makes a DuckDB file from the texts of the tables: ratings as they arrived, and sorted by merchant and day. */
export async function fillDuckdb(duckdb: Duckdb, file: string, texts: string): Promise<void> {
  await rm(file, { force: true });
  const instance = await duckdb.DuckDBInstance.create(file);
  const connection = await instance.connect();
  const types = Object.entries(ratingColumns).map(([name, type]) => {
    const narrow =
      name === 'day' ? 'date' : type === 'text' ? 'varchar' : name === 'number' ? 'integer' : 'tinyint';
    return `'${name}': '${narrow}'`;
  });
  await connection.run(
    `create table rating_row as select * from read_csv('${texts}/rating_row.csv', header = false, columns = {${types.join(', ')}})`,
  );
  await connection.run('create table rating_sorted as select * from rating_row order by merchant_id, day');
  const columns: Readonly<Record<keyof typeof smallTables, string>> = {
    case_row:
      "'merchant_id': 'varchar', 'day': 'date', 'occurred_at': 'bigint', 'kind': 'varchar', 'category': 'varchar', 'top_category': 'varchar', 'events': 'integer', 'is_open': 'tinyint', 'first_resolved_at': 'bigint', 'last_resolved_at': 'bigint', 'reopened': 'integer', 'on_the_spot': 'tinyint', 'callback': 'varchar'",
    deadline_row: "'merchant_id': 'varchar', 'due_at': 'bigint', 'met_at': 'bigint'",
    transaction_row: "'merchant_id': 'varchar', 'day': 'date', 'count': 'bigint'",
  };
  for (const [name, list] of Object.entries(columns))
    await connection.run(
      `create table ${name} as select * from read_csv('${texts}/${name}.csv', header = false, columns = {${list}})`,
    );
  await connection.run('checkpoint');
  connection.closeSync();
  instance.closeSync();
}

/** Opens a DuckDB file for reading, with as many threads as it takes by itself. */
export async function openDuckdb(duckdb: Duckdb, file: string): Promise<DuckdbStore> {
  const instance = await duckdb.DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  return {
    version: duckdb.version(),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
