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
 * @param receipts Of each in the order in which they came.
 * @param added Which of them this transaction added.
 * @param identityOf What one of the others is.
 * @param find What is kept under the ids of the others, and maybe more.
 */
export async function identify(
  receipts: readonly string[],
  added: readonly boolean[],
  identityOf: (index: number) => Identity,
  find: (others: readonly Identity[]) => Promise<readonly Identity[]>,
): Promise<Stored[]> {
  const others = new Map<number, Identity>();
  for (let index = 0; index < receipts.length; index += 1) {
    if (!added[index]) others.set(index, identityOf(index));
  }
  const found = others.size === 0 ? [] : await find([...others.values()]);
  const kept = new Map(found.map((identity) => [identityKey(identity), identity]));
  return receipts.map((receipt, index): Stored => {
    const identity = others.get(index);
    if (identity === undefined) return { outcome: 'ACCEPTED', receipt };
    const before = kept.get(identityKey(identity));
    if (before === undefined)
      throw new Error(`Submission ${identityKey(identity)} was neither added nor found.`);
    if (before.contentHash !== identity.contentHash) return { outcome: 'CONFLICT' };
    return { outcome: 'DUPLICATE', receipt: before.receipt };
  });
}
