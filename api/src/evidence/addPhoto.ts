import { NotFound } from '@hearback/schema/failure/failure';
import type { Install } from '../install.ts';
import { touchRating } from '../rating/rating.queries.ts';
import type { AddedEvidence } from './addEvidence.ts';
import { evidenceOf } from './evidence.adapter.ts';
import { keepEvidence, type NewEvidence } from './keepEvidence.ts';

/**
 * Adds a photo to a rating and answers once file and row are on disk. The rating counts as changed, so that whoever
 * follows the list sees it again.
 *
 * @throws Failure: InvalidInput for a file that is not taken, IdConflict for another file under the same id, NotFound
 * where there is no such rating or its words are erased.
 */
export async function addPhoto(
  file: NewEvidence,
  parts: Pick<Install, 'config' | 'database' | 'clock'>,
): Promise<AddedEvidence> {
  const { merchantId, of } = file;
  const { row, repeated } = await keepEvidence(
    file,
    async (writer) => {
      const rating = await touchRating(writer, merchantId, of.id, parts.clock());
      if (rating === undefined || rating.erased_at !== null) throw new NotFound('NOT_FOUND', 'rating');
    },
    parts,
  );
  return { evidence: evidenceOf(row), repeated };
}
