import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const committed = new URL('../sizes.json', import.meta.url);

/** Bytes after brotli, by name of what is loaded. */
export type Sizes = Readonly<Record<string, number>>;

/** Upper bounds in bytes: what every visitor pays, and what a visitor pays who rates or complains. */
const limits: Readonly<Record<string, number>> = {
  loader: 1_536,
  'rate and send': 20_480,
  'complain and send': 32_768,
};

/** Upper bound in bytes of each file of a language: the words of the panel, of a complaint, of a case, of a badge. */
const languageLimit = 2_048;

function limitOf(name: string): number | undefined {
  return (
    limits[name] ??
    (/^(language|((case|badge|file) )?words|questions) /.test(name) ? languageLimit : undefined)
  );
}

/** Bytes of a text after brotli at its best quality. */
export function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

/** Prints the sizes as a table, with the bound beside each that has one. */
export function printSizes(sizes: Sizes): void {
  for (const [name, bytes] of Object.entries(sizes)) {
    const limit = limitOf(name) ? `  of at most ${limitOf(name)}` : '';
    console.log(`  ${name.padEnd(36)} ${String(bytes).padStart(6)} bytes${limit}`);
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
  const over = [...names]
    .filter((name) => (sizes[name] ?? 0) > (limitOf(name) ?? Number.POSITIVE_INFINITY))
    .map((name) => `${name}: ${sizes[name]} bytes, at most ${limitOf(name)} are allowed.`);
  return [...changed, ...over];
}
