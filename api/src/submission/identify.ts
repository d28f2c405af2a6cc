import type { Stored } from '@hearback/schema/submission/stored';

/** What tells submissions apart: merchant, client's id, content, and the receipt that was given. */
export interface Identity {
  readonly merchantId: string;
  readonly id: string;
  readonly contentHash: string;
  readonly receipt: string;
}

/** The primary key of a submission as one word. */
export function identityKey({ merchantId, id }: Pick<Identity, 'merchantId' | 'id'>): string {
  return `${merchantId}/${id}`;
}

/**
 * What became of each of a group: the first with a new id is accepted; the others find what is kept under
 * their id, the same content (a retry) or another (a conflict).
 *
 * @param group The submissions in the order in which they came.
 * @param added Keys of the ids that this transaction added.
 * @param kept What is kept under the ids that were there before.
 */
export function identify(
  group: readonly Identity[],
  added: ReadonlySet<string>,
  kept: readonly Identity[],
): Stored[] {
  const known = new Map<string, Identity>();
  for (const identity of kept) {
    const key = identityKey(identity);
    // Several merchants and ids asked for together find more than their pairs: what was added now as well.
    if (!added.has(key)) known.set(key, identity);
  }
  return group.map((identity) => {
    const key = identityKey(identity);
    const before = known.get(key);
    if (before === undefined) {
      if (!added.has(key)) throw new Error(`Submission ${key} was neither added nor found.`);
      known.set(key, identity);
      return { outcome: 'ACCEPTED', receipt: identity.receipt };
    }
    if (before.contentHash !== identity.contentHash) return { outcome: 'CONFLICT' };
    return { outcome: 'DUPLICATE', receipt: before.receipt };
  });
}

/** The first submission of each id: one statement cannot add an id twice. */
export function firstOfEach<Row extends Identity>(group: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return group.filter((row) => {
    const key = identityKey(row);
    return !seen.has(key) && seen.add(key);
  });
}
