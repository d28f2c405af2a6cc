import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for the tests: the one that CHROME_PATH names, an installed one, or the one that comes in a package.
 *
 * @returns Path of the program and the arguments it needs.
 */
export async function findChrome(): Promise<{ executablePath: string; args: string[] }> {
  const wanted = process.env.CHROME_PATH;
  const installed = [...(wanted ? [wanted] : []), ...names.flatMap(onPath)].find(runs);
  if (installed) return { executablePath: installed, args: ['--no-sandbox'] };
  return { executablePath: await chromium.executablePath(), args: [...chromium.args, '--no-sandbox'] };
}
