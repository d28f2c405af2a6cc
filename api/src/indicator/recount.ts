import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseDifference, compareCases, mendCases, recountBook } from '../case/recountCases.ts';
import type { Database } from '../db/database.ts';
import { ChunkPace } from '../import/chunkPace.ts';
import { checkLedger } from './checkLedger.ts';
import { listMerchantIds } from './recount.queries.ts';
import { type CellDifference, compareCells, countRows, type TableDifference } from './recountCells.ts';

/** What a check found. */
export interface CheckResult {
  readonly merchants: number;
  /** Cells that the raw rows give. */
  readonly cells: number;
  /** Cases whose row and deadlines were compared with their events. */
  readonly cases: number;
  /** How many cells, sums of the ledger, and columns of cases are off. */
  readonly differences: number;
  /** The first hundred of them. */
  readonly different: readonly (CellDifference | CaseDifference)[];
}

/** What a recount did. */
export interface RecountResult {
  readonly merchants: number;
  readonly cells: number;
  readonly cases: number;
  /** Cells and cases that were off and are right now. */
  readonly corrected: number;
}

/** Is told how many merchants were gone through. */
export type RecountReport = (merchants: number, of: number) => void;

const shown = 100;
/** Two recounts at once correct the same cells twice; a later round of either finds and mends that. */
const mostRounds = 20;

/**
 * Checks that every cell is what the raw rows give, that the ledger agrees with them, and that the row and the
 * deadlines of every case are what its events give, as of one instant.
 * The server goes on meanwhile.
 */
export function checkCounts(database: Database, report: RecountReport): Promise<CheckResult> {
  return database.snapshot(async (reader) => {
    const merchants = await listMerchantIds(reader);
    const different: (CellDifference | CaseDifference)[] = [];
    let [cells, cases, differences] = [0, 0, 0];
    const note = (found: readonly (CellDifference | CaseDifference)[]) => {
      differences += found.length;
      different.push(...found.slice(0, shown - different.length));
    };
    for (const [index, merchantId] of merchants.entries()) {
      const rows = await countRows(reader, merchantId);
      const compared = await compareCells(reader, merchantId, rows);
      for (const table of compared.tables) note(table.differences);
      note(await checkLedger(reader, merchantId, rows));
      const book = await recountBook(reader, merchantId);
      cases += await compareCases(reader, merchantId, book, (_, found) => note(found));
      cells += compared.cells;
      report(index + 1, merchants.length);
    }
    return { merchants: merchants.length, cells, cases, differences, different };
  });
}

async function correct(database: Database, table: TableDifference, pace: ChunkPace): Promise<void> {
  for (let from = 0; from < table.differences.length; ) {
    const count = Math.min(pace.size, 1000);
    const start = from;
    await pace.run(count, database, (writer) => table.correct(writer, start, count));
    from += count;
  }
}

async function recountMerchant(database: Database, merchantId: string, pace: ChunkPace) {
  let corrected = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const began = performance.now();
    const { cells, tables } = await database.snapshot(async (reader) =>
      compareCells(reader, merchantId, await countRows(reader, merchantId)),
    );
    const off = tables.reduce((sum, { differences }) => sum + differences.length, 0);
    if (off === 0) return { cells, corrected };
    for (const table of tables) await correct(database, table, pace);
    corrected += off;
    // By chance one of two recounts waits until the other is done.
    await sleep(Math.random() * round * (performance.now() - began));
  }
  throw new Error(`The cells of merchant ${merchantId} do not settle. Run one recount at a time.`);
}

/** Mends cases in short transactions; what happens to one in between is part of what it is mended to. */
async function recountCases(database: Database, merchantId: string, pace: ChunkPace) {
  const off: string[] = [];
  const book = await recountBook(database.read, merchantId);
  const cases = await database.snapshot((reader) =>
    compareCases(reader, merchantId, book, (id) => off.push(id)),
  );
  for (let from = 0; from < off.length; ) {
    const ids = off.slice(from, from + Math.min(pace.size, 100));
    await pace.run(ids.length, database, (writer) => mendCases(writer, merchantId, ids, book));
    from += ids.length;
  }
  return { cases, corrected: off.length };
}

/**
 * Rebuilds every cell from the raw rows while the server goes on. What is off is found in a snapshot and
 * added in short transactions: counts that are added in between stay as they are, since sums do not mind
 * their order. The row and the deadlines of every case are made again from its events.
 */
export async function recount(database: Database, report: RecountReport): Promise<RecountResult> {
  const merchants = await database.snapshot(listMerchantIds);
  const pace = new ChunkPace();
  const casePace = new ChunkPace();
  let [cells, cases, corrected] = [0, 0, 0];
  for (const [index, merchantId] of merchants.entries()) {
    const done = await recountMerchant(database, merchantId, pace);
    const worked = await recountCases(database, merchantId, casePace);
    cells += done.cells;
    cases += worked.cases;
    corrected += done.corrected + worked.corrected;
    report(index + 1, merchants.length);
  }
  return { merchants: merchants.length, cells, cases, corrected };
}
