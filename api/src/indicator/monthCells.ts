import { monthOf } from '@hearback/schema/time/wholeMonths';
import type { RatingCellTable, RatingMonthCellTable } from './cell.table.ts';
import { PathTree } from './pathTree.ts';

/** Cells of days added up by their months, each month's cell once and in the order of the table's key. */
export function monthCells(days: readonly RatingCellTable[]): RatingMonthCellTable[] {
  const tree = new PathTree<RatingMonthCellTable>();
  for (const { day, count, ...rest } of days) {
    const month = monthOf(day);
    const slice = tree.to(rest.merchant_id).to(rest.question).to(rest.dimension).to(rest.value);
    const place = slice.to(month).to(rest.version).to(rest.score);
    if (place.thing === undefined) place.thing = { ...rest, month, count };
    else place.thing.count += count;
  }
  return tree.inOrder().filter(({ count }) => count !== 0);
}
