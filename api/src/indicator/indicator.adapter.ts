import type { ComplaintTally, IndicatorPort } from '@hearback/schema/indicator/indicator.port';
import type { Database } from '../db/database.ts';
import { listScores, listTallies, sumComplaintsBy, sumLedger, sumScores } from './indicator.queries.ts';

function counted<Row extends { readonly count: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ count }) => count !== 0);
}

/** Counts in the database, from cells. */
export function indicatorAdapter({ read }: Database): IndicatorPort {
  return {
    scoreCounts: async (...query) => counted(await sumScores(read, ...query)),
    scoreCountsByDay: async (...query) => counted(await listScores(read, ...query)),
    complaintTallies: async (...query) =>
      (await listTallies(read, ...query)).map((row) => ({ ...row, tally: row.tally as ComplaintTally })),
    complaintsBy: async (...query) => counted(await sumComplaintsBy(read, ...query)),
    ledger: async (merchantId, period) => {
      const sums = await sumLedger(read, merchantId, period);
      return {
        received: sums?.received ?? 0,
        accepted: sums?.accepted ?? 0,
        duplicate: sums?.duplicate ?? 0,
        quarantined: sums?.quarantined ?? 0,
        rejected: sums?.rejected ?? 0,
      };
    },
  };
}
