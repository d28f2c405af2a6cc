import { addDays, type Day } from '../time/calendarDay.ts';

/** How many cases are open since so many days. */
export interface AgeBand {
  readonly fromDays: number;
  /** Null: no upper end. */
  readonly toDays: number | null;
  readonly count: number;
}

/** Bands of age in days (indicators.md, Complaints): 0-3, 4-7, 8-15, 16-30, over 30. */
const bands = [
  { fromDays: 0, toDays: 3 },
  { fromDays: 4, toDays: 7 },
  { fromDays: 8, toDays: 15 },
  { fromDays: 16, toDays: 30 },
  { fromDays: 31, toDays: null },
] as const;

/**
 * Open cases by their age: 0 days on the day of receipt, whatever the hour.
 *
 * @param received Day of the merchant on which each was received.
 */
export function ageBands(received: readonly Day[], today: Day): readonly AgeBand[] {
  const since = bands.map(({ toDays }) => (toDays === null ? '' : addDays(today, -toDays)));
  const counts = bands.map(() => 0);
  for (const day of received) {
    const band = since.findIndex((first) => day >= first);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return bands.map((band, index) => ({ ...band, count: counts[index] ?? 0 }));
}
