/**
 * Measures what the product promises, on this machine.
 *
 *     node test/bench.ts intake [--connections 64] [--seconds 10] [--database sqlite|postgres]
 *     node test/bench.ts inbox [--cases 1000000] [--database sqlite|postgres]
 *     node test/bench.ts analytics [--rows 100000,1000000,10000000] [--rounds 5]
 *     node test/bench.ts import [--ratings 1000000] [--wide]
 *     node test/bench.ts size
 *
 * Prints a table and, as the last line, the same as JSON.
 */
import { parseArgs } from 'node:util';
import { analytics } from './bench/analytics.ts';
import { importing } from './bench/importing.ts';
import { inbox } from './bench/inbox.ts';
import { intake } from './bench/intake.ts';
import { size } from './bench/size.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    connections: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '10' },
    database: { type: 'string', default: 'sqlite' },
    cases: { type: 'string', default: '1000000' },
    ratings: { type: 'string', default: '1000000' },
    wide: { type: 'boolean', default: false },
    rows: { type: 'string', default: '100000,1000000,10000000' },
    rounds: { type: 'string', default: '5' },
  },
});

function print(title: string, figures: object): void {
  console.log(title);
  for (const [name, value] of Object.entries(figures)) {
    const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(1) : value;
    console.log(
      `  ${name.padEnd(18)} ${typeof shown === 'object' ? Object.values(shown).join(', ') : shown}`,
    );
  }
  console.log(JSON.stringify(figures));
}

const benches: Readonly<Record<string, () => Promise<void>>> = {
  intake: async () => {
    const figures = await intake({
      connections: Number(values.connections),
      seconds: Number(values.seconds),
      database: values.database === 'postgres' ? 'PostgreSQL' : 'SQLite',
    });
    print('Ratings stored durably, times in milliseconds:', figures);
  },
  import: async () => {
    const figures = await importing({ rows: Number(values.ratings), wide: values.wide });
    print('Ratings imported with their counts:', figures);
  },
  inbox: () =>
    inbox({
      cases: Number(values.cases),
      database: values.database === 'postgres' ? 'PostgreSQL' : 'SQLite',
    }),
  analytics: () => analytics({ rows: values.rows, rounds: values.rounds }),
  size: async () => {
    const { printed, weights } = await size();
    console.log(printed);
    console.log('Bytes after brotli'.padEnd(44), 'every visitor', '  whoever sends');
    for (const { product, everyVisitor, whoeverSends, made } of weights) {
      const numbers = [everyVisitor, whoeverSends].map((bytes) => bytes.toLocaleString('en').padStart(14));
      console.log(`  ${product.padEnd(42)} ${numbers.join(' ')}   ${made}`);
    }
    console.log(JSON.stringify(weights));
  },
};

const bench = benches[positionals[0] ?? ''];
if (bench === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exitCode = 1;
} else await bench();
