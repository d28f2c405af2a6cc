/** What is odd about an accepted row. Marked rows count; the mark says what to make of them. */
export const marks = ['REPEATED_ROW', 'NEGATIVE_DURATION', 'NO_SCORE', 'UNVERIFIED_CUSTOMER'] as const;

/** What is odd about an accepted row. */
export type Mark = (typeof marks)[number];
