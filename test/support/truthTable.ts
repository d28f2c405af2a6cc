import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

type Figure = number | string | null | undefined;

/** One entry of the reference with what the product says. */
export interface Compared {
  readonly entry: string;
  readonly expected: Figure;
  readonly got: Figure;
  readonly equal: boolean;
}

/** The reference is rounded to eight decimals: half of the last one is left for that. */
const tolerance = 0.6e-8;

function areEqual(expected: Figure, got: Figure): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number') return expected === got;
  return Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Compares entries of a reference one by one, and keeps them as a table. */
export class TruthTable {
  readonly rows: Compared[] = [];

  /** Compares one entry: a number to eight decimals, anything else exactly. */
  compare(entry: string, expected: Figure, got: Figure): void {
    this.rows.push({ entry, expected, got, equal: areEqual(expected, got) });
  }

  /** Entries that differ, as sentences. */
  get differences(): string[] {
    return this.rows
      .filter(({ equal }) => !equal)
      .map(({ entry, expected, got }) => `${entry}: expected ${expected}, got ${got}`);
  }

  /** Writes the table where no commit takes it, and says how many entries were compared under each heading. */
  write(name: string): void {
    const folder = join(repository, 'test', 'screens');
    mkdirSync(folder, { recursive: true });
    const line = ({ entry, expected, got, equal }: Compared) =>
      `| ${entry} | ${expected} | ${got} | ${equal ? '=' : 'DIFFERS'} |`;
    const lines = ['| entry | expected | got | |', '| --- | --- | --- | --- |', ...this.rows.map(line)];
    writeFileSync(join(folder, `${name}.md`), `${lines.join('\n')}\n`);
    const headings = Map.groupBy(this.rows, ({ entry }) => entry.split('.')[0] ?? '');
    for (const [heading, rows] of headings) {
      console.log(`${name} ${heading}: ${rows.filter(({ equal }) => equal).length} of ${rows.length} equal`);
    }
  }
}
