/**
 * Builds what a page loads into `dist`: `hearback.js`, the modules in `assets`, and `manifest.json`, which names
 * them. Does nothing where nothing has changed since the last build.
 *
 *     node scripts/build.ts                 builds and prints the sizes
 *     node scripts/build.ts --check         also fails where they are not those of sizes.json
 *     node scripts/build.ts --write-sizes   also writes sizes.json
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { widgetLocales } from '../src/language/widgetLocale.ts';
import type { Output } from './bundle.ts';
import { brotli, printSizes, type Sizes, sizeProblems, writeSizes } from './sizes.ts';
import { sourceHash } from './sourceHash.ts';
import { writeDist } from './writeDist.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const dist = new URL('../dist/', import.meta.url);
const recordFile = new URL('.source-hash', dist);

/** What is kept about the last build. */
interface BuildRecord {
  readonly hash: string;
  readonly modules: readonly string[];
  readonly sizes: Sizes;
}

type Chunks = readonly Rolldown.OutputChunk[];

function fileOf(chunks: Chunks, name: string): string {
  const file = chunks.find((chunk) => chunk.name === name)?.fileName;
  if (!file) throw new Error(`The build made no file for ${name}.`);
  return file;
}

const isChunk = (file: Output): file is Rolldown.OutputChunk => file.type === 'chunk';

/** Bytes of a file with everything it imports at once, without what is already loaded. */
function weight(chunks: Chunks, name: string, loaded: Set<string>): number {
  const add = (file: string): number => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (!chunk || loaded.has(file)) return 0;
    loaded.add(file);
    return chunk.imports.reduce((sum, next) => sum + add(next), brotli(chunk.code));
  };
  return add(fileOf(chunks, name));
}

function measure(loader: Chunks, modules: Chunks): Sizes {
  const loaded = new Set<string>();
  const own = (name: string) => weight(modules, name, loaded);
  const parts = {
    loader: brotli(loader[0]?.code ?? ''),
    panel: own('panel'),
    sending: own('sending'),
  };
  const locales = Object.fromEntries(widgetLocales.map((locale) => [`language ${locale}`, own(locale)]));
  const words = Object.fromEntries(
    widgetLocales.map((locale) => [`words ${locale}`, own(`${locale}.complaint`)]),
  );
  const alone = (name: string, file: string) =>
    Object.fromEntries(
      widgetLocales.map((locale) => [`${name} ${locale}`, weight(modules, `${locale}.${file}`, new Set())]),
    );
  const [caseWords, badgeWords] = [alone('case words', 'case'), alone('badge words', 'badge')];
  const asked = Object.fromEntries(
    widgetLocales.map((locale) => [`questions ${locale}`, own(`${locale}.questions`)]),
  );
  const fileWords = Object.fromEntries(
    widgetLocales.map((locale) => [`file words ${locale}`, own(`${locale}.files`)]),
  );
  const complaint = own('complaint') + own('dueMoment');
  const evidence = own('evidence');
  const earlier = own('earlier');
  const questions = own('questions');
  const largest = (sizes: Sizes) => Math.max(...Object.values(sizes));
  const rate = parts.loader + parts.panel + parts.sending + largest(locales);
  const complain = complaint + evidence + earlier + largest(words) + largest(fileWords);
  const further = questions + largest(asked);
  return {
    ...parts,
    when: own('when'),
    contrast: own('warnOfContrast'),
    ...{ questions, complaint, evidence, earlier, ...locales, ...words, ...fileWords, ...asked },
    'hearback-case': weight(modules, 'case', new Set()),
    ...caseWords,
    'hearback-badge': weight(modules, 'badge', new Set()),
    ...badgeWords,
    'rate and send': rate,
    'answer every kind and send': rate + further,
    'complain and send': rate + complain,
    'answer every kind, complain and send': rate + further + complain,
  };
}

function lastBuild(): BuildRecord | undefined {
  const record: BuildRecord | undefined = existsSync(recordFile)
    ? JSON.parse(readFileSync(recordFile, 'utf8'))
    : undefined;
  return record && record.hash === sourceHash(record.modules) ? record : undefined;
}

/**
 * Builds `dist` where the sources have changed.
 *
 * @returns The sizes of what it holds.
 */
export async function build(): Promise<Sizes> {
  const last = lastBuild();
  if (last) return last.sizes;
  const { bundleLoader, bundleModules } = await import('./bundle.ts');
  const outputs = [
    ...(await bundleModules({ panel: 'src/panel/entry.ts' })),
    ...(await bundleModules({ case: 'src/case/entry.ts' })),
    ...(await bundleModules({ badge: 'src/badge/entry.ts' }, 'LIT')),
    ...(await bundleModules({ when: 'src/when/entry.ts' }, 'NONE')),
    ...(await bundleModules({ gallery: 'src/gallery/entry.ts' }, 'NONE')),
  ];
  const chunks = outputs.filter(isChunk);
  const names = [
    'panel',
    'case',
    'badge',
    'gallery',
    'when',
    'sending',
    'earlier',
    'complaint',
    'evidence',
    'questions',
    ...widgetLocales,
  ];
  const files = Object.fromEntries(names.map((name) => [name, fileOf(chunks, name)]));
  const hashOf = (name: string) => files[name]?.slice(`assets/${name}-`.length, -'.js'.length) ?? '';
  const loader = await bundleLoader(hashOf('panel'), hashOf('when'));
  const all = [...outputs, ...loader];
  const modules = all.filter(isChunk).flatMap(({ moduleIds }) => moduleIds);
  const sizes = measure(loader.filter(isChunk), chunks);
  const record: BuildRecord = { hash: sourceHash(modules), modules, sizes };
  writeDist(dist, {
    ...Object.fromEntries(all.map((file) => [file.fileName, isChunk(file) ? file.code : file.source])),
    'manifest.json': `${JSON.stringify({ version, loader: 'hearback.js', ...files }, null, 2)}\n`,
    // Elements that a page names itself, at addresses that stay; of every version it is the same folder.
    'case.js': `import '../v1/${files.case}';\n`,
    'badge.js': `import '../v1/${files.badge}';\n`,
    'gallery.js': `import '../v1/${files.gallery}';\n`,
    '.source-hash': JSON.stringify(record),
  });
  return sizes;
}

if (import.meta.main) {
  const sizes = await build();
  console.log('Sizes after brotli:');
  printSizes(sizes);
  if (process.argv.includes('--write-sizes')) writeSizes(sizes);
  const problems = process.argv.includes('--check') ? sizeProblems(sizes) : [];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
