import type { Plugin, Rolldown } from 'vite';

/** Keeps what an entry imports at once in one file, whatever is loaded later and imports some of it too. */
export interface EntryChunks {
  readonly plugin: Plugin;
  readonly groups: readonly Rolldown.CodeSplittingGroup[];
}

/**
 * Puts each entry and all that it imports at once into one file: a file of its own for what others share too would
 * cost a request, and what compresses well together would be torn apart.
 *
 * @param entries Source files by the name they get.
 */
export function entryChunks(entries: Readonly<Record<string, string>>): EntryChunks {
  const modules = new Map(Object.keys(entries).map((name) => [name, new Set<string>()]));
  const plugin: Plugin = {
    name: 'hearback-entry-chunks',
    buildEnd() {
      for (const [name, file] of Object.entries(entries)) {
        const found = modules.get(name) ?? new Set();
        const add = (id: string): void => {
          if (found.has(id)) return;
          found.add(id);
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next);
        };
        for (const id of this.getModuleIds()) if (id.endsWith(`/${file}`)) add(id);
      }
    },
  };
  const groups = [...modules].map(([name, ids]) => ({ name, test: (id: string) => ids.has(id) }));
  return { plugin, groups };
}
