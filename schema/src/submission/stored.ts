/**
 * What became of a submission with an id made by its client: stored now, stored before with the same content
 * (the same receipt again), or refused because the id was used for other content.
 */
export type Stored =
  | { readonly outcome: 'ACCEPTED' | 'DUPLICATE'; readonly receipt: string }
  | { readonly outcome: 'CONFLICT' };
