import { createHash } from 'node:crypto';
import type { Actor } from '@hearback/schema/case/actor';
import { memberOf } from '@hearback/schema/case/actor';
import { checkEvidenceCount, type EvidenceOf } from '@hearback/schema/evidence/evidence';
import { Failure, IdConflict } from '@hearback/schema/failure/failure';
import type { Writer } from '../db/database.ts';
import type { Install } from '../install.ts';
import { type CleanFile, cleanFile } from './cleanFile.ts';
import { findEvidence, insertEvidence, listEvidence } from './evidence.queries.ts';
import { type EvidenceTable, fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';

/** A file that somebody adds to a case or a rating. */
export interface NewEvidence {
  readonly merchantId: string;
  readonly of: EvidenceOf;
  /** UUID made by the client: the same file again under the same id adds nothing. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly actor: Actor;
}

/** A file that is on disk, with its row. */
export interface KeptEvidence {
  readonly row: EvidenceTable;
  /** Whether it was there before. */
  readonly repeated: boolean;
}

function sameFile(row: EvidenceTable, { of }: NewEvidence, hash: string): KeptEvidence {
  if (row.content_hash !== hash || row.kind !== of.kind || row.submission_id !== of.id) {
    throw new IdConflict();
  }
  return { row, repeated: true };
}

function rowOf(file: NewEvidence, clean: CleanFile, hash: string, at: number): EvidenceTable {
  return {
    merchant_id: file.merchantId,
    evidence_id: file.id,
    kind: file.of.kind,
    submission_id: file.of.id,
    content_hash: hash,
    type: clean.type,
    size: clean.bytes.byteLength,
    width: clean.width,
    height: clean.height,
    added_by: memberOf(file.actor),
    added_at: at,
  };
}

/**
 * Writes the file, then its row: a process that is killed in between leaves a file that nobody sees, and no row
 * without one. Answers once both are on disk.
 *
 * @param hold Holds what the file belongs to until the transaction ends, so that its files are counted one at a time;
 * throws where it takes none any more.
 * @throws Failure: InvalidInput for a file that is not taken, IdConflict for another file under the same id.
 */
export async function keepEvidence(
  file: NewEvidence,
  hold: (writer: Writer) => Promise<void>,
  { config, database, clock }: Pick<Install, 'config' | 'database' | 'clock'>,
): Promise<KeptEvidence> {
  const { bytes, id, merchantId, of } = file;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = await findEvidence(database.read, merchantId, id);
  if (known !== undefined) return sameFile(known, file, hash);
  checkEvidenceCount((await listEvidence(database.read, merchantId, of)).length, of.kind);
  const clean = await cleanFile(bytes, of.kind);
  const row = rowOf(file, clean, hash, clock());
  const files = evidenceFiles(config.home);
  await files.write(merchantId, fileNameOf(row), clean.bytes);
  try {
    return await database.write(async (writer) => {
      await hold(writer);
      const before = await findEvidence(writer, merchantId, id);
      if (before !== undefined) return sameFile(before, file, hash);
      checkEvidenceCount((await listEvidence(writer, merchantId, of)).length, of.kind);
      await insertEvidence(writer, row);
      return { row, repeated: false };
    });
  } catch (error) {
    if (error instanceof Failure) await files.remove(merchantId, fileNameOf(row));
    throw error;
  }
}
