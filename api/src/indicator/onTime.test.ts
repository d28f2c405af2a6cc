import { afterEach, beforeEach, expect, it } from 'vitest';
import { began, type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { plainComplaint } from '../case/plainComplaint.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { store } from '../submission/store.ts';

const day = 86_400_000;

eachDatabase('complaints handled in time', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  const onTime = async (from: string, to: string, filter = '') => {
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "${from}", to: "${to}" } ${filter}) { onTime { numerator denominator } } } }`);
    const { numerator, denominator } = merchant.complaintSummary.onTime;
    return [numerator, denominator];
  };
  const ofComplaint = async (id: string) =>
    (await world.ask(`{ complaint(id: "${id}") { onTime } }`)).complaint.onTime;
  const resolve = (complaintId: string) =>
    world.act('resolveComplaint', { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] });

  it('count once each, in the period in which a deadline fell due, and as met where all such were', async () => {
    // A Thursday, 16:00: to be handed over by 17:00, answered by Tuesday.
    const inTime = await world.file();
    const late = await world.file({ channel: 'PHONE' });
    const never = await world.file();
    world.now = began + 30 * 60_000;
    await resolve(inTime);
    expect(await Promise.all([inTime, late, never].map(ofComplaint))).toEqual([true, null, null]);
    expect(await onTime('2026-01-15', '2026-01-16')).toEqual([0, 0]);
    world.now = began + 2 * 3_600_000;
    await resolve(late);
    expect(await Promise.all([inTime, late, never].map(ofComplaint))).toEqual([true, false, false]);
    // The hand-over fell due on Thursday: met once, missed twice.
    expect(await onTime('2026-01-15', '2026-01-16')).toEqual([1, 3]);
    expect(await onTime('2026-01-16', '2026-02-01')).toEqual([0, 0]);
    world.now = began + 10 * day;
    // The answer fell due on Tuesday: it was given twice before.
    expect(await onTime('2026-01-16', '2026-02-01')).toEqual([2, 3]);
    expect(await onTime('2026-01-01', '2026-02-01')).toEqual([1, 3]);
    expect(await onTime('2026-01-01', '2026-02-01', 'filter: { channel: PHONE }')).toEqual([0, 1]);
  });

  it('are, where a file says so, those received in the period', async () => {
    const known = [true, true, false, null].map((said) => {
      return { ...plainComplaint(world.merchantId, world.now), onTime: said };
    });
    await test.database.write((writer) =>
      store(
        writer,
        known.map((complaint, index) => {
          const receipt = `0000-0000-0000-000${index}`;
          return { kind: 'COMPLAINT', complaint, receipt, arrivedOn: complaint.day };
        }),
      ),
    );
    expect(await onTime('2026-01-01', '2026-02-01')).toEqual([2, 3]);
    await world.file();
    world.now += 10 * day;
    expect(await onTime('2026-01-01', '2026-02-01')).toEqual([2, 4]);
    expect(await onTime('2026-02-01', '2026-03-01')).toEqual([0, 0]);
  });
});
