import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { repository } from '../support/repository.ts';
import type { Host } from '../support/startHost.ts';

// By path, since packages seldom export the files that pages load.
const packages = join(repository, 'test', 'node_modules');

/** Libraries that pages load as they are published. */
const published = {
  core: 'core-js/client/shim.min.js',
  htmx: 'htmx.org/dist/htmx.min.js',
  require: 'requirejs/require.js',
  ses: 'ses/dist/lockdown.umd.min.js',
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  vue: 'vue/dist/vue.global.prod.js',
  zone: 'zone.js/bundles/zone.umd.min.js',
};

/** Small applications, bundled as their owners would. */
const applications = ['lit', 'react'];

async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/applications/${name}.js`, formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`The application ${name} made no file.`);
  return first.output[0].code;
}

/** Serves every library from `/lib/NAME.js` of a site. */
export async function serveLibraries(host: Host): Promise<void> {
  const headers = { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' };
  for (const [name, file] of Object.entries(published)) {
    host.put(`/lib/${name}.js`, { html: readFileSync(join(packages, file), 'utf8'), headers });
  }
  for (const name of applications) host.put(`/lib/${name}.js`, { html: await bundle(name), headers });
}
