import type { EvidenceOf } from '@hearback/schema/evidence/evidence';
import type { Reader, Writer } from '../db/database.ts';
import type { EvidenceTable } from './evidence.table.ts';

/** Evidence by its id. */
export function findEvidence(
  reader: Reader,
  merchantId: string,
  evidenceId: string,
): Promise<EvidenceTable | undefined> {
  return reader
    .selectFrom('evidence')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('evidence_id', '=', evidenceId)
    .executeTakeFirst();
}

/** The evidence of a case or a rating, oldest first. */
export function listEvidence(reader: Reader, merchantId: string, of: EvidenceOf): Promise<EvidenceTable[]> {
  return reader
    .selectFrom('evidence')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('kind', '=', of.kind)
    .where('submission_id', '=', of.id)
    .orderBy('added_at')
    .orderBy('evidence_id')
    .execute();
}

/** The rows of a merchant's evidence with some ids. */
export async function findAllEvidence(
  reader: Reader,
  merchantId: string,
  ids: readonly string[],
): Promise<EvidenceTable[]> {
  if (ids.length === 0) return [];
  return reader
    .selectFrom('evidence')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('evidence_id', 'in', ids)
    .execute();
}

/** Holds a case until the transaction ends, so that its evidence is counted one file at a time; gives when it was erased. */
export function lockComplaint(writer: Writer, merchantId: string, complaintId: string) {
  // Writing the row locks it on every database; `for update` is not known to all of them.
  return writer
    .updateTable('complaint')
    .set(({ ref }) => ({ receipt: ref('receipt') }))
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', complaintId)
    .returning('erased_at')
    .executeTakeFirst();
}

/** Adds evidence. */
export async function insertEvidence(writer: Writer, row: EvidenceTable): Promise<void> {
  await writer.insertInto('evidence').values(row).execute();
}

/** Takes evidence of a case or a rating away: one file, or all of it. Gives the rows. */
export function deleteEvidence(
  writer: Writer,
  merchantId: string,
  of: EvidenceOf,
  evidenceId?: string,
): Promise<EvidenceTable[]> {
  let query = writer
    .deleteFrom('evidence')
    .where('merchant_id', '=', merchantId)
    .where('kind', '=', of.kind)
    .where('submission_id', '=', of.id);
  if (evidenceId !== undefined) query = query.where('evidence_id', '=', evidenceId);
  return query.returningAll().execute();
}
