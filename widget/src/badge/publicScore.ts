import { documentIds } from '@hearback/schema/documents/documentIds';
import type { PublicScore } from '@hearback/schema/indicator/publicScore';

/** The public score of a merchant, as the server tells it. */
export interface Score extends PublicScore {
  readonly merchantName: string;
  /** Calendar days; `to` is the day after the last one. */
  readonly from: string;
  readonly to: string;
  /** JSON-LD; null without a score. */
  readonly jsonLd: string | null;
}

/**
 * Asks for the public score behind a key, without a library: a badge is on many pages and asks for one thing.
 *
 * @param base Address of the server, ending in a slash.
 * @returns Null where there is no such key; undefined where the server cannot be asked.
 */
export async function askScore(base: string, key: string): Promise<Score | null | undefined> {
  try {
    const response = await fetch(`${base}v1/graphql`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: documentIds.publicScore, variables: { key } }),
    });
    const { data }: { readonly data?: { readonly publicScore: Score | null } } = await response.json();
    return data?.publicScore;
  } catch {
    return undefined;
  }
}
