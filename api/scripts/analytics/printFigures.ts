import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Timed } from './measure.ts';

/** What was measured with one size of data. */
export interface Measured {
  /** Ratings in the period, of all merchants. */
  readonly rows: number;
  /** Figures that every way agreed on. */
  readonly figures: number;
  readonly timed: readonly Timed[];
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    // Others at work on the machine make every figure larger.
    load: Number(loadavg()[0]?.toFixed(1)),
  };
}

/** Prints medians, ratios to the operation in the process, and its growth: a table, then one line of JSON. */
export function printFigures(measured: readonly Measured[], withoutDuckdb: boolean): void {
  const sizes = measured.map(({ rows }) => rows);
  const ways = measured[0]?.timed.map(({ name }) => name) ?? [];
  const ours = ways[0] ?? '';
  const medianOf = (rows: number, way: string) => {
    const size = measured.find((one) => one.rows === rows);
    return median(size?.timed.find(({ name }) => name === way)?.times ?? []);
  };
  const line = (name: string, cells: readonly string[]) =>
    console.log(`  ${name.padEnd(56)}${cells.map((cell) => cell.padStart(22)).join('')}`);
  console.log('The overview of one merchant, median in milliseconds (times the operation in the process):');
  line(
    'ratings, a tenth of them the merchant’s',
    sizes.map((rows) => rows.toLocaleString('en')),
  );
  for (const way of ways)
    line(
      way,
      sizes.map((rows) => {
        const [time, own] = [medianOf(rows, way), medianOf(rows, ours)];
        return `${time.toFixed(1)}${way === ours ? '' : ` (${(time / own).toFixed(1)})`}`;
      }),
    );
  if (withoutDuckdb)
    line(
      'DuckDB',
      sizes.map(() => 'not to be had'),
    );
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const growth = (way: string) => medianOf(largest, way) / medianOf(smallest, way);
  for (const way of ways.slice(0, 2)) line(`growth to the largest, ${way}`, [growth(way).toFixed(2)]);
  console.log(
    JSON.stringify({
      machine: machine(),
      growth: growth(ours),
      sizes: measured.map(({ rows, figures }) => ({
        rows,
        figures,
        ways: ways.map((name) => {
          const time = medianOf(rows, name);
          return { name, milliseconds: time, ratio: time / medianOf(rows, ours) };
        }),
      })),
    }),
  );
}
