import type { Rating } from '../rating/rating.ts';
import type { FormVersion } from './formVersion.ts';

/**
 * Whether photos can be added to a rating: what the version of the form says that was shown; where the rating does not
 * name one, the version that held when it was answered.
 *
 * @param forms Every version of the form, oldest first.
 */
export function takesPhotos(
  { dimensions, occurredAt }: Pick<Rating, 'dimensions' | 'occurredAt'>,
  forms: readonly FormVersion[],
): boolean {
  const named = forms.find(({ version }) => `${version}` === dimensions?.FORM_VERSION);
  const shown = named ?? forms.findLast(({ createdAt }) => createdAt <= occurredAt);
  return shown?.photos ?? false;
}
