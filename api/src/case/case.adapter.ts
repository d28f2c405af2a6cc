import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CaseChange, CasePort } from '@hearback/schema/case/case.port';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { findComplaint, findComplaints, updateWorked } from '../complaint/complaint.queries.ts';
import { complaintOf } from '../complaint/complaintRow.ts';
import type { Database, Reader } from '../db/database.ts';
import { caseChoice } from '../indicator/caseChoice.ts';
import { listHandled, listPassedOn } from '../indicator/complaintFigure.queries.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { orderMails } from '../mail/mailOutbox.ts';
import type { Setups } from '../setup/setups.ts';
import type { Intake } from '../submission/intake.ts';
import {
  countKept,
  insertEvents,
  listDeadlines,
  listEvents,
  listNewestIds,
  listOpenIds,
  lockCase,
  saveDeadlines,
  saveSummaries,
} from './case.queries.ts';
import { deadlineOf, deadlineRows, eventOf, eventRows, handledOf, summaryRow } from './caseRow.ts';
import { loadOf, receiveCase, similarCases } from './receiveCase.ts';
import type { RuleBook } from './ruleBook.ts';

/** Thrown to undo a transaction whose case somebody else changed first. */
class Overtaken extends Error {}

async function readFiles(reader: Reader, merchantId: string, ids: readonly string[]) {
  const complaints = await findComplaints(reader, merchantId, ids);
  const events = Map.groupBy(await listEvents(reader, merchantId, ids), (row) => row.complaint_id);
  const deadlines = Map.groupBy(await listDeadlines(reader, merchantId, ids), (row) => row.complaint_id);
  return complaints.map((row) => ({
    complaint: complaintOf(row),
    events: (events.get(row.complaint_id) ?? []).map(eventOf),
    deadlines: (deadlines.get(row.complaint_id) ?? []).map(deadlineOf),
  }));
}

function categoriesOf({ category, secondary = [] }: Complaint) {
  return [category, ...secondary];
}

/** Adds to a case; @throws Overtaken where it has other events by now, or was erased meanwhile. */
async function append(database: Database, change: CaseChange): Promise<void> {
  const { adopted, after, amount, at, categories, command, deadlines } = change;
  const { erased, events, id, merchantId, summary } = change;
  await database.write(async (writer) => {
    if ((await lockCase(writer, merchantId, id)) !== after) throw new Overtaken();
    const rows = [
      ...eventRows(change, after, adopted, null, at),
      ...eventRows(change, after + adopted.length, events, command),
    ];
    if ((await insertEvents(writer, rows)) !== rows.length) throw new Overtaken();
    const row = await findComplaint(writer, merchantId, id);
    if (row === undefined) throw new Error(`There is no complaint ${id}.`);
    const before = complaintOf(row);
    if ((before.erasedAt !== undefined) !== erased) throw new Overtaken();
    const [primary, ...secondary] = categories;
    const { secondary: _, ...rest } = before;
    const further = secondary.length === 0 ? {} : { secondary };
    const changed = { ...rest, ...primary, ...further, step: summary.step, amount };
    await updateWorked(writer, changed, at);
    await saveSummaries(writer, [summaryRow(changed, summary, null, at)]);
    await saveDeadlines(writer, [row], deadlineRows(change, deadlines));
    await orderMails(writer, [{ complaint: before, after: after + adopted.length, events }]);
    if (isDeepStrictEqual(categoriesOf(before), categoriesOf(changed))) return;
    const increments = new Increments();
    increments.addComplaint(merchantId, before, -1);
    increments.addComplaint(merchantId, changed);
    await addIncrements(writer, increments);
  });
}

/** Cases in the database. */
export function caseAdapter(database: Database, setups: Setups, intake: Intake, rules: RuleBook): CasePort {
  const { read } = database;
  return {
    rules: rules.read,
    versions: rules.versions,
    addVersion: rules.add,
    load: (merchantId) => loadOf(read, merchantId),
    openIds: async (...query) => (await listOpenIds(read, ...query)).map((row) => row.complaint_id),
    file: async (merchantId, id) => (await readFiles(read, merchantId, [id]))[0] ?? null,
    append: async (change) => {
      try {
        await append(database, change);
        return 'STORED';
      } catch (error) {
        if (error instanceof Overtaken) return 'CHANGED';
        throw error;
      }
    },
    fingerprint: (command) => createHash('sha256').update(JSON.stringify(command)).digest('hex'),
    register: async (complaint, opening) => {
      const setup = await setups.known(complaint.merchantId);
      return intake.complaint(complaint, await receiveCase(read, complaint, setup, opening));
    },
    similar: (complaint) => similarCases(read, complaint),
    newest: async (merchantId, limit) => {
      const rows = await listNewestIds(read, merchantId, limit);
      return readFiles(
        read,
        merchantId,
        rows.map((row) => row.complaint_id),
      );
    },
    deadlines: async (merchantId, id) => (await listDeadlines(read, merchantId, [id])).map(deadlineOf),
    handled: async (merchantId, span, slice) =>
      (await listHandled(read, merchantId, caseChoice(span, slice))).map(handledOf),
    passedOn: async (merchantId, span, slice) =>
      (await listPassedOn(read, merchantId, caseChoice(span, slice))).map((row) => ({
        receivedAt: row.occurred_at,
        passedOnAfter: row.passed_on_after,
      })),
    kept: async (...query) => {
      const counts = await countKept(read, ...query);
      return { due: counts?.due ?? 0, kept: counts?.kept ?? 0 };
    },
  };
}
