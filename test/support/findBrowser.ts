import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';

/** A browser to start and what its environment needs. */
export interface BrowserPath {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The Chromium that comes from the package registry, with the libraries and fonts that a bare machine lacks. */
async function unpackBundled(): Promise<BrowserPath> {
  const path = await bundled.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(libraries)) {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
    await inflate(join(folder, 'bin', 'al2023.tar.br'));
  }
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = join(tmpdir(), 'fonts') } = process.env;
  // Behind the machine's own: they are only to fill gaps.
  const search = [LD_LIBRARY_PATH, libraries].filter(Boolean).join(delimiter);
  return { path, environment: { LD_LIBRARY_PATH: search, FONTCONFIG_PATH } };
}

/** The browser to test with: `CHROME_PATH`, an installed one, or else the one from the package registry. */
export async function findBrowser(): Promise<BrowserPath> {
  const installed = process.env.CHROME_PATH || names.map(onPath).find(Boolean);
  return installed === undefined ? unpackBundled() : { path: installed, environment: {} };
}
