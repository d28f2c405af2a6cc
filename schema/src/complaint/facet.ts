import { maxName } from '../rating/rating.ts';
import { checkText } from '../submission/text.ts';

/** What a complaint is about besides its category and product (rules.md, R9); each is a facet of that name. */
export const knownFacets = ['goodsOrService', 'nature', 'stage', 'staff', 'department'] as const;

/** A facet that every merchant has. */
export type KnownFacet = (typeof knownFacets)[number];

/** Facets as a door receives them. */
export type FacetsInput = Readonly<Partial<Record<KnownFacet, string | null | undefined>>>;

/** Longest value that is counted by itself; a longer one is kept with its complaint and counts with the others. */
export const maxFacetValue = maxName;

/**
 * The facets of a complaint by name; those not given are missing.
 *
 * @throws InvalidInput for a value over 200 characters.
 */
export function acceptFacets(input: FacetsInput | null | undefined): Record<string, string> {
  const given = knownFacets.map(
    (name) => [name, checkText(input?.[name], `facets.${name}`, maxFacetValue)] as const,
  );
  return Object.fromEntries(given.filter((entry): entry is [KnownFacet, string] => entry[1] !== null));
}
