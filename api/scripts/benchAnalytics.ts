/**
 * Measures the console's overview as one GraphQL request against GROUP BY on the raw rows.
 *
 *     node api/scripts/benchAnalytics.ts [--rows 100000,1000000,10000000] [--rounds 5] [--folder FOLDER]
 *
 * One merchant has a tenth of the ratings, over 365 days. Data is made once and kept in the folder, by default
 * `.bench` in the repository: about 9 GB for 10,000,000 ratings. Every way runs in one process, in turn, warm, and
 * must answer the same figures; what stands in the table are medians in milliseconds.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { duckdbPackage, fetchDuckdb } from './analytics/duckdb.ts';
import { measure } from './analytics/measure.ts';
import { prepare } from './analytics/prepare.ts';
import { type Measured, printFigures } from './analytics/printFigures.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000,10000000' },
    rounds: { type: 'string', default: '5' },
    folder: { type: 'string', default: join(repository, '.bench') },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);

const duckdb = await fetchDuckdb(join(values.folder, 'duckdb'), say).catch((error: unknown) => {
  say(`DuckDB is left out: ${duckdbPackage} cannot be had here (${String(error)}).`);
  return null;
});
const parts = { folder: join(values.folder, 'analytics'), repository, duckdb, say };
const sizes = values.rows.split(',').map(Number);
// All data is made before anything is measured.
for (const rows of sizes) await prepare(rows, parts).then(({ install }) => install.close());
const measured: Measured[] = [];
for (const rows of sizes) {
  const prepared = await prepare(rows, parts);
  say(`Measuring ${rows.toLocaleString('en')} ratings …`);
  measured.push({ rows, ...(await measure(prepared, duckdb, Number(values.rounds))) });
  await prepared.install.close();
}
printFigures(measured, duckdb === null);
