import { type Actor, customer, memberActor } from '@hearback/schema/case/actor';
import type { CaseCommand } from '@hearback/schema/case/command';
import { workCase } from '@hearback/schema/case/workCase';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { began, type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { plainComplaint } from '../case/plainComplaint.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { store } from '../submission/store.ts';

const day = 86_400_000;

eachDatabase('the backlog at a past instant', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeAll(async () => {
    test = await open();
  });

  beforeEach(async () => {
    world = await caseWorld(test.database);
  });

  afterAll(() => test.dispose());

  async function backlog(at: number | null): Promise<Record<number, number>> {
    const given = at === null ? '' : `(at: "${new Date(at).toISOString()}")`;
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "2026-01-01", to: "2026-01-02" }) { backlog${given} { fromDays count } } } }`);
    const bands: { fromDays: number; count: number }[] = merchant.complaintSummary.backlog;
    return Object.fromEntries(bands.map(({ fromDays, count }) => [fromDays, count]));
  }

  const ages = (counts: Record<number, number>) => ({ 0: 0, 4: 0, 8: 0, 16: 0, 31: 0, ...counts });

  it.each([
    [3, 0],
    [4, 4],
    [7, 4],
    [8, 8],
    [15, 8],
    [16, 16],
    [30, 16],
    [31, 31],
  ])('has a case of %i days in the band from %i', async (age, from) => {
    await world.file();
    world.now = began + 60 * day;
    expect(await backlog(began + age * day)).toEqual(ages({ [from]: 1 }));
    expect(await backlog(began - 1)).toEqual(ages({}));
  });

  it('leaves out what had come to an end, and holds again what was reopened', async () => {
    const id = parsePublicId('cmp', await world.file())?.id ?? '';
    // An import knows that a case is closed, and not since when.
    const closed = { ...plainComplaint(world.merchantId, began), step: 'CLOSED' as const };
    await test.database.write((writer) =>
      store(writer, [{ kind: 'COMPLAINT', complaint: closed, receipt: closed.id, arrivedOn: '2026-01-15' }]),
    );
    const owner = memberActor(world.merchantId.replace('mer', 'mem'));
    const work = (command: CaseCommand, after: number, actor: Actor = owner) =>
      workCase({ merchantId: world.merchantId, id, actor, now: began + after * day, command }, world.ports);
    await work(
      { type: 'resolve', input: { text: 'Sorry.', remedies: [{ code: 'APOLOGY', amount: null }] } },
      1,
    );
    await work({ type: 'recordCallback', input: { outcome: 'SATISFIED' } }, 2);
    await work({ type: 'reopen', input: { reason: 'It broke again.' } }, 10, customer);
    await work({ type: 'withdraw', input: { reason: 'Called off.' } }, 20, customer);
    world.now = began + 40 * day;
    expect(await backlog(null)).toEqual(ages({}));
    expect(await backlog(began + 2 * day - 1)).toEqual(ages({ 0: 1 }));
    expect(await backlog(began + 2 * day)).toEqual(ages({}));
    expect(await backlog(began + 10 * day - 1)).toEqual(ages({}));
    expect(await backlog(began + 10 * day)).toEqual(ages({ 8: 1 }));
    expect(await backlog(began + 20 * day - 1)).toEqual(ages({ 16: 1 }));
    expect(await backlog(began + 20 * day)).toEqual(ages({}));
    await expect(backlog(world.now + 1)).rejects.toThrow();
  });
});
