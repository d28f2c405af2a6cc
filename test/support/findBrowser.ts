import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import { repository } from './repository.ts';

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

/** Where the browser from the package registry is unpacked, once for all runs. */
const unpacked = join(repository, 'node_modules', '.cache', 'hearback-browser');

/** Unpacks the browser, with the libraries and fonts that a bare machine lacks. */
async function unpack(): Promise<void> {
  const folder = `${unpacked}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, where another user's files may be in the way.
  process.env.TMPDIR = folder;
  try {
    await bundled.executablePath();
    const chromium = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
    await inflate(join(chromium, 'bin', 'al2023.tar.br'));
    // Only what is complete gets the name that the next run looks for.
    if (!existsSync(unpacked)) renameSync(folder, unpacked);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The Chromium that comes from the package registry. */
async function bundledBrowser(): Promise<BrowserPath> {
  if (!existsSync(unpacked)) await unpack();
  // Libraries behind the machine's own and fonts where it has none: they are only to fill gaps.
  const { LD_LIBRARY_PATH = '' } = process.env;
  const search = [LD_LIBRARY_PATH, join(unpacked, 'al2023', 'lib')].filter(Boolean).join(delimiter);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  return { path: join(unpacked, 'chromium'), environment: { LD_LIBRARY_PATH: search, ...fonts } };
}

/** The browser to test with: `CHROME_PATH`, an installed one, or else the one from the package registry. */
export async function findBrowser(): Promise<BrowserPath> {
  const installed = process.env.CHROME_PATH || names.map(onPath).find(Boolean);
  return installed === undefined ? bundledBrowser() : { path: installed, environment: {} };
}
