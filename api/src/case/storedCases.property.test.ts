import { customer, memberActor } from '@hearback/schema/case/actor';
import { caseSummary } from '@hearback/schema/case/caseSummary';
import type { CaseCommand } from '@hearback/schema/case/command';
import { foldCase } from '@hearback/schema/case/foldCase';
import { workCase } from '@hearback/schema/case/workCase';
import { Failure } from '@hearback/schema/failure/failure';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { summaryOf } from './caseRow.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

const commands: readonly CaseCommand[] = [
  { type: 'acknowledge', input: {} },
  { type: 'assess', input: { validity: 'UNDETERMINED', validityReason: null, categories: ['SERVICE.WAIT'] } },
  { type: 'investigate', input: {} },
  { type: 'answer', input: { text: 'Soon.' } },
  { type: 'resolve', input: { text: 'Sorry.', remedies: [{ code: 'APOLOGY', amount: null }] } },
  { type: 'reject', input: { text: 'No.', validityReason: 'OTHER', reason: 'Checked.' } },
  { type: 'recordCallback', input: { outcome: 'SATISFIED' } },
  { type: 'recordCallback', input: { outcome: 'DISSATISFIED', handledBadly: 'slow' } },
  { type: 'recordCallback', input: { outcome: 'NOT_REACHED' } },
  { type: 'reopen', input: { reason: 'It broke again.' } },
  { type: 'withdraw', input: { reason: 'Called off.' } },
  { type: 'close', input: {} },
  { type: 'changeSeverity', input: { severity: 'B', reason: 'Louder.' } },
  { type: 'pause', input: { reason: 'Waiting.' } },
  { type: 'resume', input: {} },
  { type: 'sendMessage', input: { text: 'Hello.', question: true } },
  { type: 'addNote', input: { text: 'Seen.' } },
];

const act = fc.record({
  command: fc.constantFrom(...commands),
  actor: fc.constantFrom('owner', 'agent', 'customer'),
  after: fc.integer({ min: 0, max: 200_000_000 }),
});

eachDatabase('stored cases', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  it('are what their events fold to, after any history', async () => {
    const agent = await world.hire('Ann', 'AGENT');
    const actors = {
      owner: memberActor(world.merchantId.replace('mer', 'mem')),
      agent: memberActor(agent),
      customer,
    };
    const { cases, complaints } = world.ports;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (history) => {
        const named = parsePublicId('cmp', await world.file());
        if (named === null) throw new Error('A case has an id.');
        const { id, merchantId } = named;
        let told = (await cases.file(merchantId, id))?.events.length ?? 0;
        for (const { actor, after, command } of history) {
          world.now += after;
          const work = { merchantId, id, actor: actors[actor], now: world.now, command };
          try {
            told += (await workCase(work, world.ports)).events.length;
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
          }
        }
        const file = await cases.file(merchantId, id);
        const state = foldCase(file?.events.map(({ event }) => event) ?? []);
        if (file === null || state === null) throw new Error('The case is lost.');
        expect(file.events.map(({ seq }) => seq)).toEqual(
          Array.from({ length: told }, (_, index) => index + 1),
        );
        const complaint = await complaints.byId(merchantId, id);
        expect(complaint).toMatchObject({ step: state.step, category: state.facts.categories[0] });
        const row = await test.database.read
          .selectFrom('case_summary')
          .selectAll()
          .where('merchant_id', '=', merchantId)
          .where('complaint_id', '=', id)
          .executeTakeFirst();
        const { calendar } = await cases.rules(merchantId);
        expect(row && summaryOf(row)).toEqual(caseSummary(state, file.deadlines, calendar));
      }),
      { numRuns: 60 },
    );
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "2026-01-01", to: "2100-01-01" }) { received byCategory(level: 2) { count } } } }`);
    const { byCategory, received } = merchant.complaintSummary;
    expect(byCategory.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(received);
  });
});
