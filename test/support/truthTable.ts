import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './recorded.ts';
import { repository } from './repository.ts';

type Figure = number | string | null | undefined;

/** One entry of the reference with what the product says. */
export interface Compared {
  readonly entry: string;
  readonly expected: Figure;
  readonly got: Figure;
  readonly equal: boolean;
}

/** Entries that are not compared, by their paths, and why. */
export type Reasons = readonly (readonly [entries: RegExp, why: string])[];

/** The reference is rounded to eight decimals: half of the last one is left for that. */
const tolerance = 0.6e-8;

function areEqual(expected: Figure, got: Figure): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number') return expected === got;
  return Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Compares entries of a reference one by one, and keeps them as a table. */
export class TruthTable {
  readonly rows: Compared[] = [];
  readonly #truth: Recorded<object>;
  readonly #reasons: Reasons;

  /** @param reasons Why entries of the reference are not compared. */
  constructor(truth: Recorded<object>, reasons: Reasons) {
    this.#truth = truth;
    this.#reasons = reasons;
  }

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

  /** Entries of the reference that were not compared, by the reason why; null: nobody gave one. */
  get left(): ReadonlyMap<string | null, readonly string[]> {
    const why = (entry: string) => this.#reasons.find(([entries]) => entries.test(entry))?.[1] ?? null;
    return Map.groupBy(this.#truth.unread(), why);
  }

  /** Reasons that no entry needs. */
  get idleReasons(): string[] {
    const { left } = this;
    return this.#reasons.map(([, why]) => why).filter((why) => !left.has(why));
  }

  /** Writes the table where no commit takes it, and says how many entries were compared, and how many not. */
  write(name: string): void {
    const folder = join(repository, 'test', 'screens');
    mkdirSync(folder, { recursive: true });
    const line = ({ entry, expected, got, equal }: Compared) =>
      `| ${entry} | ${expected} | ${got} | ${equal ? '=' : 'DIFFERS'} |`;
    const equal = this.rows.filter((row) => row.equal).length;
    const left = [...this.left].map(([why, entries]) => ({ why: why ?? 'NO REASON', entries }));
    const all = this.#truth.entries.length;
    const compared = all - left.reduce((sum, { entries }) => sum + entries.length, 0);
    const told = `${name}: ${compared} of ${all} entries read, ${equal} of ${this.rows.length} comparisons equal`;
    const lines = [
      ...[`# ${told}`, '', '| entry | expected | got | |', '| --- | --- | --- | --- |'],
      ...this.rows.map(line),
      ...['', '## Not compared', '', '| why | entries | which |', '| --- | --- | --- |'],
      ...left.map(({ why, entries }) => `| ${why} | ${entries.length} | ${entries.join(', ')} |`),
    ];
    writeFileSync(join(folder, `${name}.md`), `${lines.join('\n')}\n`);
    console.log([told, ...left.map(({ why, entries }) => `  ${entries.length} not: ${why}`)].join('\n'));
  }
}
