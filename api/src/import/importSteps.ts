import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { CaseRules } from '@hearback/schema/case/caseRules';
import { caseSummary } from '@hearback/schema/case/caseSummary';
import { foldCase } from '@hearback/schema/case/foldCase';
import { factsOf } from '@hearback/schema/case/openCase';
import { replaySteps } from '@hearback/schema/case/replaySteps';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { IdConflict } from '@hearback/schema/failure/failure';
import { stepMapping, stepWords } from '@hearback/schema/import/stepMapping';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { insertEvents, listEvents, saveSummaries } from '../case/case.queries.ts';
import { eventOf, eventRows, summaryRow } from '../case/caseRow.ts';
import { ruleBook } from '../case/ruleBook.ts';
import type { NewCase } from '../case/storeCases.ts';
import { findComplaints, updateWorked } from '../complaint/complaint.queries.ts';
import { complaintOf } from '../complaint/complaintRow.ts';
import type { Writer } from '../db/database.ts';
import { newReceipt } from '../submission/receipt.ts';
import { type Submission, store } from '../submission/store.ts';
import { type LoggedRow, readCaseLog } from './caseLog.ts';
import { ChunkPace } from './chunkPace.ts';
import type { ImportParts } from './importFile.ts';
import type { ImportMerchant } from './importMerchant.ts';
import type { ImportResult } from './importOptions.ts';
import { type MerchantFileOptions, merchantFile } from './merchantFile.ts';
import { RejectedFile } from './rejectedFile.ts';
import { RowIds } from './rowIds.ts';

/** What a replay of a log of steps is asked to do, in the words of the command line. */
export interface StepOptions extends MerchantFileOptions {
  /** `case=C,step=C,at=C`. */
  readonly map: readonly string[];
  /** `VALUE=STEP`, each. */
  readonly steps: readonly string[];
}

/** What became of the rows of a log, and of how many cases they were. */
export interface StepResult extends ImportResult {
  /** Cases that the log told something new about. */
  readonly cases: number;
}

/** A case of the log, with the id that its word always has. */
interface LoggedCase {
  readonly id: string;
  readonly rows: readonly LoggedRow[];
}

/** The rows of a case that tell something new; null: the log contradicts what is stored. */
type Told = number | null;

function complaintOfLog({ id, rows }: LoggedCase, merchant: ImportMerchant, now: number): Complaint {
  const occurredAt = Math.min(...rows.map(({ step }) => step.at));
  return {
    merchantId: merchant.id,
    id,
    kind: 'COMPLAINT',
    step: 'RECEIVED',
    category: 'OTHER.UNSPECIFIED',
    topCategory: 'OTHER',
    text: '',
    remedyWanted: null,
    contact: null,
    consentVersion: null,
    channel: 'IMPORT',
    language: null,
    product: null,
    order: null,
    amount: null,
    happenedOn: null,
    ratingId: null,
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: {},
    occurredAt,
    receivedAt: now,
    day: dayOf(occurredAt, merchant.timeZone),
    marks: [],
  };
}

/** What is stored of a case that was worked elsewhere: no clock of ours ran. */
function replayed(complaint: Complaint, rows: readonly LoggedRow[], rules: CaseRules) {
  const steps = rows.map(({ step }) => step);
  const events = replaySteps(steps, factsOf(complaint));
  const state = foldCase(events);
  if (state === null) throw new RangeError('A case of a log has at least one row.');
  return { events, deadlines: [], summary: caseSummary(state, [], rules.calendar) };
}

function isSame(stored: CaseEvent | undefined, told: CaseEvent | undefined): boolean {
  return stored?.type === told?.type && stored?.at === told?.at;
}

/** Adds to a case that is there what a log tells beyond what is stored. */
async function addToCase(
  writer: Writer,
  complaint: Complaint,
  stored: readonly CaseEvent[],
  rows: readonly LoggedRow[],
  rules: CaseRules,
  now: number,
): Promise<Told> {
  const { events, summary } = replayed(complaint, rows, rules);
  if (stored.some((event, index) => !isSame(event, events[index]))) return null;
  const added = events.slice(stored.length);
  if (added.length === 0) return 0;
  await insertEvents(writer, eventRows(complaint, stored.length, added, null, now));
  const worked = { ...complaint, step: summary.step };
  await updateWorked(writer, worked, now);
  await saveSummaries(writer, [summaryRow(worked, summary, null, now)]);
  const last = stored.at(-1)?.at;
  return last === undefined ? rows.length : rows.filter(({ step }) => step.at > last).length;
}

async function storeCasesOfLog(
  writer: Writer,
  merchant: ImportMerchant,
  logged: readonly LoggedCase[],
  rules: CaseRules,
  now: number,
): Promise<Told[]> {
  const ids = logged.map(({ id }) => id);
  const known = new Map(
    (await findComplaints(writer, merchant.id, ids)).map((row) => [row.complaint_id, complaintOf(row)]),
  );
  const stored = Map.groupBy(
    await listEvents(writer, merchant.id, [...known.keys()]),
    (row) => row.complaint_id,
  );
  const arrivedOn = dayOf(now, merchant.timeZone);
  const fresh: Submission[] = [];
  const told: Told[] = [];
  for (const one of logged) {
    const complaint = known.get(one.id);
    if (complaint === undefined) {
      const made = complaintOfLog(one, merchant, now);
      const opened: NonNullable<NewCase['opened']> = replayed(made, one.rows, rules);
      const receipt = newReceipt(merchant.receiptPrefix);
      const { step } = opened.summary;
      const recordedAt = now;
      fresh.push({ kind: 'COMPLAINT', complaint: { ...made, step }, opened, receipt, arrivedOn, recordedAt });
      told.push(one.rows.length);
    } else {
      const events = (stored.get(one.id) ?? []).map((row) => eventOf(row).event);
      told.push(await addToCase(writer, complaint, events, one.rows, rules, now));
    }
  }
  await store(writer, fresh);
  return told;
}

/**
 * Replays a log of case steps. The first row of a case is its receipt; where work goes on after an end, the case was
 * reopened. A case that `import complaints` brought under the same id gets the steps as its own. The same log again
 * accepts nothing, a longer one what is new; what contradicts what is stored is rejected.
 *
 * @throws InvalidInput, NotFound or ImportRefused, before anything is stored.
 */
export async function importSteps(options: StepOptions, parts: ImportParts): Promise<StepResult> {
  const { clock, database, home, report } = parts;
  const steps = stepWords(options.steps);
  const { fields, file, merchant, now } = await merchantFile(options, stepMapping(options.map), parts);
  const log = await readCaseLog(file, { fields, steps, dates: merchant.dates });
  const rules = await ruleBook(database, clock).read(merchant.id);
  const ids = new RowIds('COMPLAINT');
  const logged = [...log.cases].map(([word, rows]) => ({ id: ids.ofOwn(word), rows }));
  const rejectedFile = new RejectedFile(home, options.file, file.header, now);
  const counts = { accepted: 0, duplicate: 0, cases: 0 };
  const rejected = [...log.quarantined, ...log.rejected];
  const pace = new ChunkPace();
  try {
    for (let done = 0; done < logged.length; ) {
      const part = logged.slice(done, done + pace.size);
      const told = await pace.run(part.length, database, (writer) =>
        storeCasesOfLog(writer, merchant, part, rules, now),
      );
      for (const [index, { rows }] of part.entries()) {
        const fresh = told[index] ?? null;
        if (fresh === null)
          rejected.push(...rows.map((row) => ({ ...row, failure: new IdConflict('case') })));
        counts.accepted += fresh ?? 0;
        counts.duplicate += fresh === null ? 0 : rows.length - fresh;
        if (fresh !== null && fresh > 0) counts.cases += 1;
      }
      done += part.length;
      report.storing(counts.accepted + counts.duplicate, log.received);
    }
    await rejectedFile.add(rejected.sort((a, b) => a.number - b.number));
    return {
      ...counts,
      received: log.received,
      quarantined: log.quarantined.length,
      rejected: rejected.length - log.quarantined.length,
      marked: 0,
      rejectedFile: rejectedFile.path,
      merchants: [{ id: merchant.id, name: merchant.name }],
    };
  } finally {
    report.done();
    await rejectedFile.close();
  }
}
