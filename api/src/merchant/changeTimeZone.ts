import { dayOf } from '@hearback/schema/time/calendarDay';
import { listComplaintsAfter, moveComplaints } from '../complaint/complaint.queries.ts';
import { complaintOf } from '../complaint/complaintRow.ts';
import type { Database, Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { complainedRatings, ratingWord } from '../rating/complained.ts';
import { listRatingsAfter, moveRatings } from '../rating/rating.queries.ts';
import { ratingOf } from '../rating/ratingRow.ts';
import { updateTimeZone } from './merchant.queries.ts';

/** Rows of one transaction: few enough that nobody else waits. */
const chunkSize = 500;

interface Dated {
  readonly day: string;
  readonly occurred_at: number;
}

/** Rows that lie on another day in a zone, by the day they lie on and the day they belong to. */
function misplaced<Row extends Dated>(rows: readonly Row[], zone: string): Row[][] {
  const moves = Map.groupBy(
    rows.filter(({ day, occurred_at }) => day !== dayOf(occurred_at, zone)),
    ({ day, occurred_at }) => `${day} ${dayOf(occurred_at, zone)}`,
  );
  return [...moves.values()];
}

function daysOf(row: Dated | undefined, zone: string): { from: string; to: string } {
  return { from: row?.day ?? '', to: row === undefined ? '' : dayOf(row.occurred_at, zone) };
}

/** Walks through rows by id, a chunk in each transaction; gives how many were moved. */
async function walk<Row>(
  database: Database,
  list: (writer: Writer, after: string) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  move: (writer: Writer, rows: readonly Row[], increments: Increments) => Promise<number>,
): Promise<number> {
  let moved = 0;
  for (let after: string | null = ''; after !== null; ) {
    const start: string = after;
    after = await database.write(async (writer) => {
      const rows = await list(writer, start);
      const increments = new Increments();
      moved += await move(writer, rows, increments);
      await addIncrements(writer, increments);
      const last = rows.at(-1);
      return last === undefined || rows.length < chunkSize ? null : idOf(last);
    });
  }
  return moved;
}

function moveAllRatings(database: Database, merchantId: string, zone: string): Promise<number> {
  return walk(
    database,
    (writer, after) => listRatingsAfter(writer, merchantId, after, chunkSize),
    (row) => row.rating_id,
    async (writer, rows, increments) => {
      let moved = 0;
      for (const group of misplaced(rows, zone)) {
        const days = daysOf(group[0], zone);
        const ids = group.map((row) => row.rating_id);
        const named = await complainedRatings(
          writer,
          ids.map((id) => ({ merchantId, id })),
        );
        for (const row of await moveRatings(writer, merchantId, ids, days)) {
          const [before, after] = [{ ...ratingOf(row), day: days.from }, ratingOf(row)];
          increments.addRating(merchantId, before, -1);
          increments.addRating(merchantId, after);
          if (named.has(ratingWord(after))) {
            increments.addComplained(merchantId, before, -1);
            increments.addComplained(merchantId, after);
          }
          moved += 1;
        }
      }
      return moved;
    },
  );
}

function moveAllComplaints(database: Database, merchantId: string, zone: string): Promise<number> {
  return walk(
    database,
    (writer, after) => listComplaintsAfter(writer, merchantId, after, chunkSize),
    (row) => row.complaint_id,
    async (writer, rows, increments) => {
      let moved = 0;
      for (const group of misplaced(rows, zone)) {
        const days = daysOf(group[0], zone);
        const ids = group.map((row) => row.complaint_id);
        for (const row of await moveComplaints(writer, merchantId, ids, days)) {
          increments.addComplaint(merchantId, { ...complaintOf(row), day: days.from }, -1);
          increments.addComplaint(merchantId, complaintOf(row));
          moved += 1;
        }
      }
      return moved;
    },
  );
}

/**
 * Changes the zone of a merchant's days: every rating and complaint moves to the day on which it happened
 * there, and its counts with it. Counts and rows agree after every step, and running it again goes on where
 * it was interrupted. The ledger keeps the days on which things arrived.
 *
 * @param timeZone IANA time zone.
 * @returns How many ratings and complaints lie on another day than before.
 * @throws RangeError for a zone that does not exist.
 */
export async function changeTimeZone(
  database: Database,
  merchantId: string,
  timeZone: string,
): Promise<number> {
  dayOf(0, timeZone);
  await database.write((writer) => updateTimeZone(writer, merchantId, timeZone));
  let total = 0;
  // What was on its way in the old zone is stored by the time of the next round.
  for (let moved = -1; moved !== 0; total += moved) {
    moved =
      (await moveAllRatings(database, merchantId, timeZone)) +
      (await moveAllComplaints(database, merchantId, timeZone));
  }
  return total;
}
