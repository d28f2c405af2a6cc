import { customer, memberActor } from '@hearback/schema/case/actor';
import type { Evidence, EvidenceType } from '@hearback/schema/evidence/evidence';
import type { EvidencePort } from '@hearback/schema/evidence/evidence.port';
import type { Database } from '../db/database.ts';
import { listEvidence } from './evidence.queries.ts';
import type { EvidenceTable } from './evidence.table.ts';

/** A row as the rules know it. */
export function evidenceOf(row: EvidenceTable): Evidence {
  return {
    merchantId: row.merchant_id,
    id: row.evidence_id,
    of: { kind: row.kind === 'RATING' ? 'RATING' : 'COMPLAINT', id: row.submission_id },
    type: row.type as EvidenceType,
    size: row.size,
    width: row.width,
    height: row.height,
    addedBy: row.added_by === null ? customer : memberActor(row.added_by),
    addedAt: row.added_at,
  };
}

/** Evidence in the database. */
export function evidenceAdapter(database: Database): EvidencePort {
  return {
    ofComplaint: async (merchantId, complaintId) =>
      (await listEvidence(database.read, merchantId, { kind: 'COMPLAINT', id: complaintId })).map(evidenceOf),
    ofRating: async (merchantId, ratingId) =>
      (await listEvidence(database.read, merchantId, { kind: 'RATING', id: ratingId })).map(evidenceOf),
  };
}
