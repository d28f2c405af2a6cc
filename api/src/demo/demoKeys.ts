import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** What the demo page needs to know of the demo merchant. */
export interface DemoKeys {
  readonly merchantId: string;
  readonly publishableKey: string;
  readonly secretKey: string;
}

/** The keys as they are kept, and whether the whole story is stored. */
export interface KeptDemo extends DemoKeys {
  readonly complete: boolean;
}

const names = ['merchantId', 'publishableKey', 'secretKey'] as const;

function fileOf(config: Config): string {
  return join(config.home, 'demo.json');
}

/** @returns Null where the file of an install is missing or damaged. */
export async function readDemo(config: Config): Promise<KeptDemo | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(fileOf(config), 'utf8'));
    const whole = kept !== null && typeof kept === 'object' && names.every((name) => name in kept);
    return whole ? { complete: false, ...(kept as DemoKeys) } : null;
  } catch {
    return null;
  }
}

/** Keeps the keys in the data folder, in a file that only its owner can read, as a whole or not at all. */
export async function keepDemo(config: Config, demo: KeptDemo): Promise<void> {
  const file = fileOf(config);
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, file);
}
