import type { Install } from '../install.ts';
import { findAllEvidence } from './evidence.queries.ts';
import { fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';

/** How long a file may lie without a row, in milliseconds: one that is being added has none yet. */
const grace = 3_600_000;

const chunk = 500;

/** Characters of the UUID that a name begins with. */
const idLength = 36;

/**
 * Takes away the files that have no row: those of uploads and removals that a crash cut short.
 *
 * @returns How many there were.
 */
export async function sweepEvidence({
  config,
  database,
}: Pick<Install, 'config' | 'database'>): Promise<number> {
  const files = evidenceFiles(config.home);
  let removed = 0;
  for (const merchantId of await files.merchants()) {
    // Files have the time of the disk, not of a clock that a test may set.
    const names = await files.olderThan(merchantId, Date.now() - grace);
    for (let start = 0; start < names.length; start += chunk) {
      const some = names.slice(start, start + chunk);
      const ids = some.map((name) => name.slice(0, idLength));
      const kept = new Set((await findAllEvidence(database.read, merchantId, ids)).map(fileNameOf));
      for (const name of some.filter((each) => !kept.has(each))) {
        await files.remove(merchantId, name);
        removed += 1;
      }
    }
  }
  return removed;
}
