import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const committed = new URL('../sizes.json', import.meta.url);

/** Bytes after brotli, by name of what is loaded. */
export type Sizes = Readonly<Record<string, number>>;

/** Upper bounds in bytes: what every visitor pays, what a visitor pays who rates or complains, and a language. */
const limits: Readonly<Record<string, number>> = {
  loader: 1_500,
  'rate and send': 20_000,
  'complain and send': 32_000,
  'language en': 2_000,
  'language zh-CN': 2_000,
};

/** Bytes of a text after brotli at its best quality. */
export function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

/** Prints the sizes as a table, with the bound beside each that has one. */
export function printSizes(sizes: Sizes): void {
  for (const [name, bytes] of Object.entries(sizes)) {
    const limit = limits[name] ? `  of at most ${limits[name]}` : '';
    console.log(`  ${name.padEnd(20)} ${String(bytes).padStart(6)} bytes${limit}`);
  }
}

/** Writes the committed file. */
export function writeSizes(sizes: Sizes): void {
  writeFileSync(committed, `${JSON.stringify(sizes, null, 2)}\n`);
}

/**
 * Compares with the committed file and the bounds.
 *
 * @returns One sentence for each difference; none where all is well.
 */
export function sizeProblems(sizes: Sizes): string[] {
  const written: Sizes = JSON.parse(readFileSync(committed, 'utf8'));
  const names = new Set([...Object.keys(written), ...Object.keys(sizes)]);
  const changed = [...names]
    .filter((name) => written[name] !== sizes[name])
    .map((name) => `${name}: ${sizes[name] ?? 'gone'}, but sizes.json says ${written[name] ?? 'nothing'}.`);
  const over = Object.entries(limits)
    .filter(([name, limit]) => (sizes[name] ?? Number.POSITIVE_INFINITY) > limit)
    .map(([name, limit]) => `${name}: ${sizes[name]} bytes, at most ${limit} are allowed.`);
  return [...changed, ...over];
}
