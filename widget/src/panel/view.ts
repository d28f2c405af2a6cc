/** What a panel can be opened with: the rating, or a complaint. */
export type View = 'rate' | 'complain';
