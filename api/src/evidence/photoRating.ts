import { InvalidInput, NotFound } from '@hearback/schema/failure/failure';
import { takesPhotos } from '@hearback/schema/form/takesPhotos';
import type { Ports } from '@hearback/schema/ports';
import type { Rating } from '@hearback/schema/rating/rating';

/**
 * A rating to which photos can be added.
 *
 * @throws NotFound where there is none; InvalidInput where the form that was shown takes no photos.
 */
export async function photoRating(merchantId: string, id: string, ports: Ports): Promise<Rating> {
  const rating = await ports.ratings.byId(merchantId, id);
  if (rating === null) throw new NotFound('NOT_FOUND', 'rating');
  if (!takesPhotos(rating, await ports.questions.forms(merchantId))) {
    throw new InvalidInput('PHOTOS_NOT_TAKEN', 'rating');
  }
  return rating;
}
