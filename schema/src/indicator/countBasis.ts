/** What complaints by category count (indicators.md, rule 6): each complaint once, or every category it mentions. */
export const countBases = ['COMPLAINTS', 'MENTIONS'] as const;

/** What complaints by category count. */
export type CountBasis = (typeof countBases)[number];
