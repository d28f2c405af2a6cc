import type { Writer } from '../db/database.ts';
import type { ComplaintTable } from './complaint.table.ts';

/** Holds a complaint until the transaction ends; undefined where there is none. */
export function touchComplaint(
  writer: Writer,
  merchantId: string,
  complaintId: string,
  now: number,
): Promise<ComplaintTable | undefined> {
  return writer
    .updateTable('complaint')
    .set({ updated_at: now })
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', complaintId)
    .returningAll()
    .executeTakeFirst();
}

/** Changes the category of a complaint and of its case's row. */
export async function updateCategory(
  writer: Writer,
  merchantId: string,
  complaintId: string,
  category: { readonly code: string; readonly top: string },
): Promise<void> {
  for (const table of ['complaint', 'case_summary'] as const) {
    await writer
      .updateTable(table)
      .set({ category: category.code, top_category: category.top })
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', '=', complaintId)
      .execute();
  }
}
