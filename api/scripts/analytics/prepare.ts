import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig, sqliteFile } from '../../src/config.ts';
import { checkLedger } from '../../src/indicator/checkLedger.ts';
import { listMerchantIds } from '../../src/indicator/recount.queries.ts';
import { compareCells, countRows } from '../../src/indicator/recountCells.ts';
import { type Install, openInstall } from '../../src/install.ts';
import { copyRows } from './copyRows.ts';
import { type Duckdb, fillDuckdb } from './duckdb.ts';
import { fillInstall, type Load, now } from './fillInstall.ts';

/** Ratings up to which every cell is held against a recount of the raw rows. */
const mostRecounted = 100_000;

/** Data of one size, ready to be asked. */
export interface Prepared {
  readonly install: Install;
  readonly load: Load;
  readonly rawFile: string;
  readonly narrowFile: string;
  readonly duckdbFile: string;
}

/** What data is prepared with. */
export interface PrepareParts {
  /** Folder of all sizes. */
  readonly folder: string;
  readonly repository: string;
  readonly duckdb: Duckdb | null;
  readonly say: (line: string) => void;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Holds every cell of ratings, complaints and transactions against a recount of the raw rows. */
function recountCells({ database }: Install) {
  return database.snapshot(async (reader) => {
    const found = { cells: 0, differences: 0 };
    for (const merchantId of await listMerchantIds(reader)) {
      const rows = await countRows(reader, merchantId);
      const { cells, tables } = await compareCells(reader, merchantId, rows);
      found.cells += cells;
      for (const { differences } of tables) found.differences += differences.length;
      found.differences += (await checkLedger(reader, merchantId, rows)).length;
    }
    return found;
  });
}

async function fill(home: string, rows: number, open: () => Promise<Install>, say: PrepareParts['say']) {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  say(`Making ${rows.toLocaleString('en')} ratings in ${home} …`);
  const install = await open();
  let told = 0;
  const load = await fillInstall(install, rows, (stored, of) => {
    const percent = Math.floor((stored / of) * 10) * 10;
    if (percent > told) say(`  ${percent} %`);
    told = Math.max(told, percent);
  });
  if (rows <= mostRecounted) {
    const { cells, differences } = await recountCells(install);
    if (differences > 0) throw new Error(`${differences} of ${cells} cells are not what a recount gives.`);
    say(`  A recount of the raw rows gives the same ${cells.toLocaleString('en')} cells.`);
  }
  await install.close();
  await writeFile(join(home, 'load.json'), JSON.stringify(load));
}

/** Opens the data of one size, and makes what is not there yet. */
export async function prepare(rows: number, parts: PrepareParts): Promise<Prepared> {
  const { folder, repository, duckdb, say } = parts;
  const home = join(folder, String(rows));
  const config = readConfig({ HEARBACK_HOME: home, PORT: '0', HOST: '127.0.0.1' }, repository);
  const open = () => openInstall(config, () => now);
  const [rawFile, narrowFile] = [sqliteFile(config), join(home, 'narrow.sqlite')];
  const duckdbFile = join(home, 'rows.duckdb');
  if (!(await exists(join(home, 'load.json')))) await fill(home, rows, open, say);
  const copied = (await exists(narrowFile)) && (duckdb === null || (await exists(duckdbFile)));
  if (!copied) {
    say(`Copying ${rows.toLocaleString('en')} ratings for the other stores …`);
    await copyRows(rawFile, narrowFile, home);
    if (duckdb !== null) await fillDuckdb(duckdb, duckdbFile, home);
    for (const name of ['rating_row', 'case_row', 'deadline_row', 'transaction_row'])
      await rm(join(home, `${name}.csv`), { force: true });
  }
  const load: Load = JSON.parse(await readFile(join(home, 'load.json'), 'utf8'));
  return { install: await open(), load, rawFile, narrowFile, duckdbFile };
}
