import { type InlineConfig, type Plugin, type Rolldown, build as viteBuild } from 'vite';
import { categoryLabels } from './categoryLabels.ts';
import { entryChunks } from './entryChunks.ts';
import { graphqlWeb } from './graphqlWeb.ts';
import { inlineDocumentIds } from './inlineDocumentIds.ts';
import { type Libraries, litTransform } from './litTransform.ts';
import { templateTransform } from './templateTransform.ts';
import { terserChunks } from './terserChunks.ts';

const root = new URL('..', import.meta.url).pathname;

/** A file that a build makes. */
export type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

type OutputOptions = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output'];

/** One build as a library: as an application Vite would wrap every `import()` in a helper of its own. */
async function run(
  plugins: Plugin[],
  entry: string | Record<string, string>,
  output: Exclude<OutputOptions, undefined | unknown[]>,
  define = {},
): Promise<Output[]> {
  const result = await viteBuild({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, terserChunks()],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      // The notices stand beside the files instead of in each of them.
      license: output.format !== 'iife' && { fileName: 'licenses.md' },
      lib: { entry, formats: [output.format === 'iife' ? 'iife' : 'es'], name: 'hearback' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { pluginTimings: false },
        output: { minify: false, ...output },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput];
  return outputs.flatMap(({ output }) => output);
}

/**
 * Builds the ES modules that are loaded when they are reached.
 *
 * @param entries Source files by the name they get.
 * @param libraries Those that are in them, which have to be met.
 * @returns The files made: each entry, each chunk that is loaded on its own, and the licences of the libraries.
 */
export function bundleModules(
  entries: Readonly<Record<string, string>>,
  libraries: Libraries | 'NONE' = 'LIT_AND_URQL',
): Promise<Output[]> {
  // Two of them stand in the loader: letters that its words have as well make it smaller, and every version alike.
  const names = 'assets/[name]-[hash:7].js';
  const { plugin, groups } = entryChunks(entries);
  const own = [plugin, inlineDocumentIds(), categoryLabels(), templateTransform()];
  const transforms = libraries === 'NONE' ? [] : [litTransform(libraries)];
  const plugins = [...transforms, ...(libraries === 'LIT_AND_URQL' ? [graphqlWeb()] : []), ...own];
  return run(
    plugins,
    { ...entries },
    {
      ...{ entryFileNames: names, chunkFileNames: names, hashCharacters: 'hex' },
      codeSplitting: { groups: [...groups] },
    },
  );
}

/**
 * Builds the loader: a classic script, since it has to know its own address.
 *
 * @param panel The hash in the name of the panel's file.
 * @param when The hash in the name of the file of the rules of `data-when`.
 */
export function bundleLoader(panel: string, when: string): Promise<Output[]> {
  const define = { __PANEL__: JSON.stringify(panel), __WHEN__: JSON.stringify(when) };
  return run(
    [templateTransform()],
    'src/loader/loader.ts',
    { format: 'iife', entryFileNames: 'hearback.js' },
    define,
  );
}
