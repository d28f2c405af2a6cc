import type { FiledComplaint } from '@hearback/schema/complaint/complaint.port';
import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { complaintOf } from './complaintRow.ts';
import { touchComplaint, updateCategory } from './reclassify.queries.ts';

/**
 * Puts a complaint into another category: the row, and the counts of what it was and what it is now, in one
 * transaction. A retry of its client is still known by what the client sent.
 *
 * @param category Code of the category and of its first level, both of this merchant.
 * @returns The complaint as it is now; null where there is none.
 */
export async function reclassifyComplaint(
  writer: Writer,
  key: { readonly merchantId: string; readonly id: string },
  category: { readonly code: string; readonly top: string },
  now: number,
): Promise<FiledComplaint | null> {
  const { merchantId, id } = key;
  // The first write holds the row, so that nobody changes it between reading and writing.
  const row = await touchComplaint(writer, merchantId, id, now);
  if (row === undefined) return null;
  const before = complaintOf(row);
  const after = { ...before, category: category.code, topCategory: category.top };
  await updateCategory(writer, merchantId, id, category);
  const increments = new Increments();
  increments.addComplaint(merchantId, before, -1);
  increments.addComplaint(merchantId, after);
  await addIncrements(writer, increments);
  return after;
}
