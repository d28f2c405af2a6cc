import type { Page, PageRequest } from '../page/page.ts';

/**
 * A page of a list that is in memory, in the order of its numbers.
 *
 * @param rows In the order of `seq`.
 */
export function pageOfEvents<Row extends { readonly seq: number }>(
  rows: readonly Row[],
  { backward, cursor, size }: PageRequest,
): Page<Row> {
  const at = cursor === null ? null : Number(cursor[0]);
  const beyond = rows.filter(({ seq }) => at === null || (backward ? seq < at : seq > at));
  const page = backward ? beyond.slice(-size) : beyond.slice(0, size);
  return { rows: page, hasMore: beyond.length > page.length, keyOf: ({ seq }) => [seq] };
}
