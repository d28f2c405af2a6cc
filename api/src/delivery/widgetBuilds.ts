import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a build. */
export interface BuiltFile {
  readonly name: string;
  /** Where it lies. */
  readonly file: string;
}

/** A build of the widget. */
export interface WidgetBuild {
  /** For example `1.0.0`. */
  readonly version: string;
  /** Scripts that a page names itself, `hearback.js` among them. */
  readonly entries: readonly BuiltFile[];
  /** Modules that are loaded when they are reached; their names say their content. */
  readonly assets: readonly BuiltFile[];
}

const scriptsIn = (folder: string): BuiltFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, file: join(folder, name) }));

function readBuild(folder: string): WidgetBuild | undefined {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return undefined;
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { version, entries: scriptsIn(folder), assets: scriptsIn(join(folder, 'assets')) };
}

/** Copies a build to where it stays; whoever reads meanwhile finds all of it or nothing. */
function keep(folder: string, place: string): void {
  const unfinished = `${place}.unfinished-${process.pid}`;
  cpSync(folder, unfinished, { recursive: true });
  try {
    renameSync(unfinished, place);
  } catch (error) {
    // Another process that starts on the same folder was quicker.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

/**
 * The build of now, and those of all versions that this install has ever served. A version that is not there yet is
 * kept; one that is there never changes, since owners have its hashes on their pages.
 *
 * @param folder Where the build of now is; there may be none.
 * @param home The data folder; versions are kept in `widget/VERSION`.
 */
export function widgetBuilds(
  folder: string,
  home: string,
): { readonly current: WidgetBuild | undefined; readonly kept: readonly WidgetBuild[] } {
  const current = readBuild(folder);
  const shelf = join(home, 'widget');
  if (current) {
    mkdirSync(shelf, { recursive: true });
    const place = join(shelf, current.version);
    if (!existsSync(place)) keep(folder, place);
  }
  const versions = existsSync(shelf) ? readdirSync(shelf).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  return {
    current,
    kept: versions.flatMap((version) => readBuild(join(shelf, version)) ?? []),
  };
}
