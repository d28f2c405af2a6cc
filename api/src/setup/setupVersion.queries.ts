import type { Reader } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';

/** The versions of what merchants have set up; a merchant that does not exist has none. */
export async function findSetupVersions(
  reader: Reader,
  merchantIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks(merchantIds, (chunk) =>
    reader.selectFrom('setup_version').selectAll().where('merchant_id', 'in', chunk).execute(),
  );
  return new Map(rows.map(({ merchant_id, version }) => [merchant_id, version]));
}
