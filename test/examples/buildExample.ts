import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type Plugin } from 'vite';
import type { Host } from '../support/startHost.ts';

/** What the widget is embedded with. */
export interface Embedding {
  /** Address of the install. */
  readonly url: string;
  readonly publishableKey: string;
}

const plugins: Readonly<Record<string, () => readonly (Plugin | Plugin[])[]>> = {
  // Without this, Vue looks for a component of its own by that name.
  vue: () => [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hearback-') } } }),
  ],
  svelte: () => [svelte({ configFile: false })],
};

const types = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
]);

/**
 * Builds an example as its owner would and serves it.
 *
 * @param name Its folder.
 * @returns Its address.
 */
export async function buildExample(
  name: string,
  host: Host,
  { url, publishableKey }: Embedding,
): Promise<string> {
  const result = await build({
    configFile: false,
    root: `${import.meta.dirname}/${name}`,
    base: `/${name}/`,
    logLevel: 'error',
    // The test runner's NODE_ENV would choose React's development transform.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [...(plugins[name]?.() ?? [])],
    define: {
      'import.meta.env.VITE_HEARBACK': JSON.stringify(url),
      'import.meta.env.VITE_HEARBACK_KEY': JSON.stringify(publishableKey),
      'process.env.NODE_ENV': '"production"',
    },
    build: { write: false },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`The example ${name} made no files.`);
  for (const file of first.output) {
    const text = file.type === 'chunk' ? file.code : String(file.source);
    const type = types.get(file.fileName.split('.').at(-1) ?? '') ?? 'text/plain';
    host.put(`/${name}/${file.fileName}`, { html: text, headers: { 'content-type': type } });
  }
  return `${host.origin}/${name}/index.html`;
}
