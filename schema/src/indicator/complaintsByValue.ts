import type { Instant } from '../time/calendarDay.ts';
import { otherName } from './byDimension.ts';
import { otherValues } from './indicator.port.ts';
import { type Measure, shareMeasure } from './measure.ts';

/** Complaints with one value of a dimension. */
export interface ComplaintsOfValue {
  readonly value: string;
  /** Whether it stands for all values beyond those that are counted by themselves. */
  readonly isOther: boolean;
  readonly count: number;
  /** Of the complaints whose value is known. */
  readonly share: Measure;
}

/**
 * Complaints by the values of a dimension: most frequent first, the others together last.
 *
 * @param known Complaints whose value is known; a missing one is in no value and not in this number.
 */
export function complaintsByValue(
  counts: readonly { readonly value: string; readonly count: number }[],
  known: number,
  asOf: Instant,
): readonly ComplaintsOfValue[] {
  return counts
    .toSorted(
      (a, b) =>
        Number(a.value === otherValues) - Number(b.value === otherValues) ||
        b.count - a.count ||
        (a.value < b.value ? -1 : 1),
    )
    .map(({ value, count }) => ({
      value: value === otherValues ? otherName : value,
      isOther: value === otherValues,
      count,
      share: shareMeasure(
        count,
        known,
        'complaints with the value / complaints whose value is known; Wilson',
        asOf,
      ),
    }));
}
