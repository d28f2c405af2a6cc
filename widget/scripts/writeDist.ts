import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes the files of a folder, each at once, and then takes away what does not belong there: whoever serves the
 * folder meanwhile always finds whole files.
 *
 * @param files Contents by path inside of the folder.
 */
export function writeDist(folder: URL, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(new URL('assets/', folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const unfinished = new URL(`.unfinished-${process.pid}`, folder);
    writeFileSync(unfinished, content);
    renameSync(unfinished, new URL(name, folder));
  }
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = `${name.parentPath.endsWith('assets') ? 'assets/' : ''}${name.name}`;
    if (name.isFile() && !(path in files) && existsSync(new URL(path, folder))) rmSync(new URL(path, folder));
  }
}
