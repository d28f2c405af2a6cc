import { setTimeout as sleep } from 'node:timers/promises';
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
  /** How many cells and sums of the ledger are off. */
  readonly differences: number;
  /** The first hundred of them. */
  readonly different: readonly CellDifference[];
}

/** What a recount did. */
export interface RecountResult {
  readonly merchants: number;
  readonly cells: number;
  /** Cells whose count was off and is right now. */
  readonly corrected: number;
}

/** Is told how many merchants were gone through. */
export type RecountReport = (merchants: number, of: number) => void;

const shown = 100;
/** Two recounts at once correct the same cells twice; a later round of either finds and mends that. */
const mostRounds = 20;

/**
 * Checks that every cell is what the raw rows give, and that the ledger agrees with them, as of one instant.
 * The server goes on meanwhile.
 */
export function checkCounts(database: Database, report: RecountReport): Promise<CheckResult> {
  return database.snapshot(async (reader) => {
    const merchants = await listMerchantIds(reader);
    const different: CellDifference[] = [];
    let [cells, differences] = [0, 0];
    for (const [index, merchantId] of merchants.entries()) {
      const rows = await countRows(reader, merchantId);
      const compared = await compareCells(reader, merchantId, rows);
      const found = [
        ...compared.tables.flatMap((table) => table.differences),
        ...(await checkLedger(reader, merchantId, rows)),
      ];
      cells += compared.cells;
      differences += found.length;
      different.push(...found.slice(0, shown - different.length));
      report(index + 1, merchants.length);
    }
    return { merchants: merchants.length, cells, differences, different };
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

/**
 * Rebuilds every cell from the raw rows while the server goes on. What is off is found in a snapshot and
 * added in short transactions: counts that are added in between stay as they are, since sums do not mind
 * their order.
 */
export async function recount(database: Database, report: RecountReport): Promise<RecountResult> {
  const merchants = await database.snapshot(listMerchantIds);
  const pace = new ChunkPace();
  let [cells, corrected] = [0, 0];
  for (const [index, merchantId] of merchants.entries()) {
    const done = await recountMerchant(database, merchantId, pace);
    cells += done.cells;
    corrected += done.corrected;
    report(index + 1, merchants.length);
  }
  return { merchants: merchants.length, cells, corrected };
}
