import type { Period } from '@hearback/schema/time/period';
import { wholeMonths } from '@hearback/schema/time/wholeMonths';
import type { Reader } from '../db/database.ts';

/** Values of one dimension; null: all of them. */
export interface ValuesOf {
  readonly dimension: string;
  readonly values: readonly string[] | null;
}

/**
 * Cells of some questions in a period, of values of a dimension: those of the whole months, and those of the days
 * beside them.
 */
export function ratingCellsIn(
  reader: Reader,
  merchantIds: readonly string[],
  questions: readonly string[],
  period: Period,
  { dimension, values }: ValuesOf,
) {
  const columns = ['merchant_id', 'question', 'value', 'version', 'score', 'count'] as const;
  const ofMonths = ({ from, to }: Period) =>
    reader
      .selectFrom('rating_month_cell')
      .select(columns)
      .where('merchant_id', 'in', merchantIds)
      .where('question', 'in', questions)
      .where('dimension', '=', dimension)
      // With the values named, only the months of the period are read of each.
      .$if(values !== null, (all) => all.where('value', 'in', values ?? []))
      .where('month', '>=', from)
      .where('month', '<', to);
  const ofDays = ({ from, to }: Period) =>
    reader
      .selectFrom('rating_cell')
      .select(columns)
      .where('merchant_id', 'in', merchantIds)
      .where('question', 'in', questions)
      .where('dimension', '=', dimension)
      .$if(values !== null, (all) => all.where('value', 'in', values ?? []))
      .where('day', '>=', from)
      .where('day', '<', to);
  const { months, days } = wholeMonths(period);
  const parts = [...(months === null ? [] : [ofMonths(months)]), ...days.map(ofDays)];
  return parts.reduce((all, part) => all.unionAll(part)).as('cell');
}
