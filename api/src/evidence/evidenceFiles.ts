import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of evidence, in the data folder. Names are made of ids and hashes, never of what came from outside. */
export interface EvidenceFiles {
  /** Writes a file; when it returns, the file is on disk and whole. */
  write(merchantId: string, name: string, bytes: Uint8Array): Promise<void>;
  /** @throws where there is no such file. */
  read(merchantId: string, name: string): Promise<Uint8Array>;
  /** Does nothing where there is no such file. */
  remove(merchantId: string, name: string): Promise<void>;
  /** Merchants that have files. */
  merchants(): Promise<string[]>;
  /** Names of a merchant's files that were written before an instant; unfinished ones among them. */
  olderThan(merchantId: string, instant: number): Promise<string[]>;
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The folder of the files of evidence. Several processes need the same one. */
export function evidenceRoot(home: string): string {
  return join(home, 'evidence');
}

/** The files of evidence below `evidence` in the data folder. */
export function evidenceFiles(home: string): EvidenceFiles {
  const root = evidenceRoot(home);
  const folderOf = (merchantId: string) => join(root, merchantId);
  return {
    write: async (merchantId, name, bytes) => {
      const folder = folderOf(merchantId);
      const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
      const unfinished = join(folder, `${name}.${randomUUID()}.part`);
      try {
        const handle = await open(unfinished, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(unfinished, join(folder, name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      // The name of a file is kept by its folder, which has to reach the disk too.
      await sync(folder);
      if (isNew) for (const above of [root, home]) await sync(above);
    },
    read: (merchantId, name) => readFile(join(folderOf(merchantId), name)),
    remove: (merchantId, name) => rm(join(folderOf(merchantId), name), { force: true }),
    merchants: () => namesIn(root),
    olderThan: async (merchantId, instant) => {
      const names = await namesIn(folderOf(merchantId));
      const old: string[] = [];
      for (const name of names) {
        const found = await stat(join(folderOf(merchantId), name)).catch(() => null);
        if (found !== null && found.mtimeMs < instant) old.push(name);
      }
      return old;
    },
  };
}
