import { createHash } from 'node:crypto';
import { type Actor, memberOf } from '@hearback/schema/case/actor';
import { workCase } from '@hearback/schema/case/workCase';
import { checkEvidenceCount, type Evidence } from '@hearback/schema/evidence/evidence';
import { Failure, IdConflict } from '@hearback/schema/failure/failure';
import type { Install } from '../install.ts';
import { type CleanFile, cleanFile } from './cleanFile.ts';
import { evidenceOf } from './evidence.adapter.ts';
import {
  deleteEvidence,
  findEvidence,
  insertEvidence,
  listEvidence,
  lockComplaint,
} from './evidence.queries.ts';
import { type EvidenceTable, fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';

/** A file that somebody adds to a case. */
export interface NewEvidence {
  readonly merchantId: string;
  readonly complaintId: string;
  /** UUID made by the client: the same file again under the same id adds nothing. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly actor: Actor;
}

/** What became of a file. */
export interface AddedEvidence {
  readonly evidence: Evidence;
  /** Whether it was there before. */
  readonly repeated: boolean;
}

type Parts = Pick<Install, 'config' | 'database' | 'ports' | 'clock'>;

function sameFile(row: EvidenceTable, { complaintId }: NewEvidence, hash: string): EvidenceTable {
  if (row.content_hash !== hash || row.complaint_id !== complaintId) throw new IdConflict();
  return row;
}

function rowOf(file: NewEvidence, clean: CleanFile, hash: string, at: number): EvidenceTable {
  return {
    merchant_id: file.merchantId,
    evidence_id: file.id,
    complaint_id: file.complaintId,
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
 * without one.
 */
async function keep(file: NewEvidence, hash: string, { config, database, clock }: Parts) {
  const { complaintId, id, merchantId } = file;
  checkEvidenceCount((await listEvidence(database.read, merchantId, complaintId)).length);
  const clean = await cleanFile(file.bytes);
  const row = rowOf(file, clean, hash, clock());
  const files = evidenceFiles(config.home);
  await files.write(merchantId, fileNameOf(row), clean.bytes);
  try {
    return await database.write(async (writer) => {
      await lockComplaint(writer, merchantId, complaintId);
      const before = await findEvidence(writer, merchantId, id);
      if (before !== undefined) return { row: sameFile(before, file, hash), repeated: true };
      checkEvidenceCount((await listEvidence(writer, merchantId, complaintId)).length);
      await insertEvidence(writer, row);
      return { row, repeated: false };
    });
  } catch (error) {
    if (error instanceof Failure) await files.remove(merchantId, fileNameOf(row));
    throw error;
  }
}

/**
 * Adds a file to a case and answers once file, row and event are on disk. Where the case takes no more, nothing stays.
 *
 * @throws Failure: InvalidInput for a file that is not taken, IdConflict for another file under the same id, IllegalStep
 * for a case that has ended, NotFound where there is no such case.
 */
export async function addEvidence(file: NewEvidence, parts: Parts): Promise<AddedEvidence> {
  const { actor, bytes, complaintId, id, merchantId } = file;
  const { clock, config, database, ports } = parts;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const before = await findEvidence(database.read, merchantId, id);
  const { row, repeated } =
    before === undefined
      ? await keep(file, hash, parts)
      : { row: sameFile(before, file, hash), repeated: true };
  const command = { type: 'addEvidence', input: { evidence: id } } as const;
  try {
    await workCase({ merchantId, id: complaintId, actor, now: clock(), command, commandId: id }, ports);
  } catch (error) {
    if (error instanceof Failure && !repeated) {
      await database.write((writer) => deleteEvidence(writer, merchantId, complaintId, id));
      await evidenceFiles(config.home).remove(merchantId, fileNameOf(row));
    }
    throw error;
  }
  return { evidence: evidenceOf(row), repeated };
}
