import { workCase } from '@hearback/schema/case/workCase';
import type { Evidence } from '@hearback/schema/evidence/evidence';
import { Failure, NotFound } from '@hearback/schema/failure/failure';
import type { Install } from '../install.ts';
import { evidenceOf } from './evidence.adapter.ts';
import { deleteEvidence, lockComplaint } from './evidence.queries.ts';
import { fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { keepEvidence, type NewEvidence } from './keepEvidence.ts';

/** What became of a file. */
export interface AddedEvidence {
  readonly evidence: Evidence;
  /** Whether it was there before. */
  readonly repeated: boolean;
}

type Parts = Pick<Install, 'config' | 'database' | 'ports' | 'clock'>;

/**
 * Adds a file to a case and answers once file, row and event are on disk. Where the case takes no more, nothing stays.
 *
 * @throws Failure: InvalidInput for a file that is not taken, IdConflict for another file under the same id, IllegalStep
 * for a case that has ended, NotFound where there is no such case or its words are erased.
 */
export async function addEvidence(file: NewEvidence, parts: Parts): Promise<AddedEvidence> {
  const { actor, id, merchantId, of } = file;
  const { clock, config, database, ports } = parts;
  const { row, repeated } = await keepEvidence(
    file,
    async (writer) => {
      const complaint = await lockComplaint(writer, merchantId, of.id);
      if (complaint === undefined || complaint.erased_at !== null)
        throw new NotFound('NOT_FOUND', 'complaint');
    },
    parts,
  );
  const command = { type: 'addEvidence', input: { evidence: id } } as const;
  try {
    await workCase({ merchantId, id: of.id, actor, now: clock(), command, commandId: id }, ports);
  } catch (error) {
    if (error instanceof Failure && !repeated) {
      await database.write((writer) => deleteEvidence(writer, merchantId, of, id));
      await evidenceFiles(config.home).remove(merchantId, fileNameOf(row));
    }
    throw error;
  }
  return { evidence: evidenceOf(row), repeated };
}
