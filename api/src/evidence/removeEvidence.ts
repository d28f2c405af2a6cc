import type { Install } from '../install.ts';
import { deleteEvidence } from './evidence.queries.ts';
import { fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';

/**
 * Takes all evidence of a case away, rows first: a process that is killed in between leaves files that nobody sees,
 * which `sweepEvidence` takes away.
 *
 * @returns How many files there were.
 */
export async function removeEvidence(
  { config, database }: Pick<Install, 'config' | 'database'>,
  merchantId: string,
  complaintId: string,
): Promise<number> {
  const rows = await database.write((writer) => deleteEvidence(writer, merchantId, complaintId));
  const files = evidenceFiles(config.home);
  for (const row of rows) await files.remove(merchantId, fileNameOf(row));
  return rows.length;
}
