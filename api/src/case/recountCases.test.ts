import { randomUUID } from 'node:crypto';
import { customer, memberActor } from '@hearback/schema/case/actor';
import type { CaseCommand } from '@hearback/schema/case/command';
import { workCase } from '@hearback/schema/case/workCase';
import { Failure } from '@hearback/schema/failure/failure';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { checkCounts, recount } from '../indicator/recount.ts';
import { store } from '../submission/store.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';
import { plainComplaint } from './plainComplaint.ts';

const quiet = () => undefined;
const commands: readonly CaseCommand[] = [
  { type: 'acknowledge', input: {} },
  { type: 'assess', input: { validity: 'UNDETERMINED', validityReason: null, categories: ['SERVICE.WAIT'] } },
  {
    type: 'assess',
    input: { validity: 'UNDETERMINED', validityReason: null, categories: ['SAFETY.FACILITY'] },
  },
  { type: 'answer', input: { text: 'Soon.' } },
  { type: 'resolve', input: { text: 'Sorry.', remedies: [{ code: 'APOLOGY', amount: null }] } },
  { type: 'recordCallback', input: { outcome: 'SATISFIED' } },
  { type: 'recordCallback', input: { outcome: 'DISSATISFIED', handledBadly: 'slow' } },
  { type: 'reopen', input: { reason: 'It broke again.' } },
  { type: 'withdraw', input: { reason: 'Called off.' } },
  { type: 'changeSeverity', input: { severity: 'B', reason: 'Louder.' } },
  { type: 'pause', input: { reason: 'Waiting.' } },
  { type: 'resume', input: {} },
];
const happening = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...commands) },
    { weight: 1, arbitrary: fc.constantFrom('CALENDAR' as const, 'ZONE' as const) },
  ),
  byOwner: fc.boolean(),
  after: fc.integer({ min: 1, max: 100_000_000 }),
});

eachDatabase('recounting cases', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  const check = () => checkCounts(test.database, quiet);
  const hours = (from: string, to: string) => Array.from({ length: 7 }, () => ({ shifts: [{ from, to }] }));
  const changeCalendar = () => {
    const [from, to] = world.now % 2 === 0 ? ['08:00', '20:00'] : ['10:00', '16:00'];
    const input = { merchantId: world.merchantId, week: hours(from, to) };
    return world.ask(
      'mutation ($input: ChangeCalendarInput!) { changeCalendar(input: $input) { __typename } }',
      { input },
    );
  };
  const changeZone = (zone: string) =>
    world.ask(
      `mutation { changeTimeZone(merchantId: "${world.merchantId}", timeZone: "${zone}") { __typename } }`,
    );
  const work = async (name: string, command: CaseCommand, byOwner = true) => {
    const named = parsePublicId('cmp', name);
    if (named === null) throw new Error('A case has an id.');
    const actor = byOwner ? memberActor(world.merchantId.replace('mer', 'mem')) : customer;
    await workCase({ ...named, actor, now: world.now, command, commandId: randomUUID() }, world.ports);
  };

  it('finds rows and deadlines equal after any history, changes of calendar and zone in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (history) => {
        world.now += 1;
        const name = await world.file();
        for (const { what, byOwner, after } of history) {
          world.now += after;
          if (what === 'CALENDAR') await changeCalendar();
          else if (what === 'ZONE') await changeZone(after % 2 === 0 ? 'America/New_York' : 'Europe/Berlin');
          else
            await work(name, what, byOwner).catch((error: unknown) => {
              if (!(error instanceof Failure)) throw error;
            });
        }
        expect((await check()).different).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('names what is off, and makes lost rows and deadlines again, each by the calendar of its time', async () => {
    const closed = await world.file();
    const open = await world.file();
    world.now += 3_600_000;
    await work(closed, { type: 'withdraw', input: { reason: 'Called off.' } });
    world.now += 3_600_000;
    await changeCalendar();
    const read = async () => {
      const named = [closed, open].map((name) => parsePublicId('cmp', name)?.id ?? '');
      const files = named.map((id) => world.ports.cases.file(world.merchantId, id));
      return (await Promise.all(files)).map((file) => file?.deadlines);
    };
    const before = await read();
    expect(before[0]?.[0]?.deadline.calendarVersion).not.toBe(before[1]?.[0]?.deadline.calendarVersion);
    await test.database.write(async (writer) => {
      const id = parsePublicId('cmp', open)?.id ?? '';
      await writer
        .updateTable('case_summary')
        .set({ severity: 'A' })
        .where('complaint_id', '=', id)
        .execute();
      await writer.deleteFrom('case_summary').where('complaint_id', '<>', id).execute();
      await writer.deleteFrom('case_deadline').execute();
    });
    const { different, cases } = await check();
    expect(cases).toBe(2);
    expect(different).toContainEqual({
      merchantId: world.merchantId,
      table: 'case_summary',
      cell: { complaint: parsePublicId('cmp', open)?.id, column: 'severity' },
      kept: 'A',
      counted: 'C',
    });
    expect(new Set(different.map(({ table }) => table))).toEqual(new Set(['case_summary', 'case_deadline']));
    expect(await recount(test.database, quiet)).toMatchObject({ cases: 2, corrected: 2 });
    expect(await check()).toMatchObject({ differences: 0 });
    expect(await read()).toEqual(before);
  });

  it('knows what came without a case, before and after it is worked here', async () => {
    // What is imported carries no contact.
    const received = plainComplaint(world.merchantId, world.now);
    const complaint = { ...received, step: 'ANSWERED', contact: null } as const;
    const day = 86_400_000;
    const imported = { ...complaint, occurredAt: world.now - 90 * day };
    const submission = { kind: 'COMPLAINT', complaint: imported, receipt: '0000-0000-0000-0000' } as const;
    await test.database.write((writer) => store(writer, [{ ...submission, arrivedOn: complaint.day }]));
    expect(await check()).toMatchObject({ cases: 1, differences: 0 });
    world.now += day;
    const { id, merchantId } = complaint;
    const actor = memberActor(merchantId.replace('mer', 'mem'));
    const command = { type: 'addNote', input: { text: 'Seen.' } } as const;
    await workCase({ merchantId, id, actor, now: world.now, command }, world.ports);
    world.now += day;
    await changeCalendar();
    expect(await check()).toMatchObject({ cases: 1, differences: 0 });
  });
});
