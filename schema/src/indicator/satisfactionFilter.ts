import type { Scale } from '../question/question.ts';
import type { RatingDimension, Slice } from './indicator.port.ts';
import { notCombinable } from './notCombinable.ts';
import { sliceOf } from './sliceOf.ts';

/** What satisfaction is asked for. */
export interface SatisfactionFilter {
  /** By default `overall`. */
  readonly question?: string | null | undefined;
  /** Only answers on this scale. */
  readonly scale?: Scale | null | undefined;
  readonly channel?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly staff?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly tier?: string | null | undefined;
  readonly returning?: boolean | null | undefined;
  readonly formVersion?: number | null | undefined;
}

/**
 * The slice of the cells that a filter chooses.
 *
 * @throws InvalidInput where it names two dimensions, which are not counted together.
 */
export function ratingSlice(filter: SatisfactionFilter): Slice<RatingDimension> {
  const { returning, formVersion } = filter;
  return sliceOf<RatingDimension>({
    CHANNEL: filter.channel,
    LANGUAGE: filter.language,
    PRODUCT: filter.product,
    DEPARTMENT: filter.department,
    STAFF: filter.staff,
    SEGMENT: filter.segment,
    TIER: filter.tier,
    RETURNING: returning == null ? null : returning ? 'RETURNING' : 'NEW',
    FORM_VERSION: formVersion == null ? null : String(formVersion),
  });
}

/**
 * Refuses a figure that a filter cannot choose the answers of.
 *
 * @param figure What is not counted together with the filter's dimension.
 */
export function refuseSlice(slice: Slice<RatingDimension>, figure: string): void {
  if (slice !== null) throw notCombinable(slice.dimension, figure);
}
