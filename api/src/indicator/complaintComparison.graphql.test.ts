import type { Complaint } from '@hearback/schema/complaint/complaint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { began, type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { plainComplaint } from '../case/plainComplaint.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { store } from '../submission/store.ts';
import { checkCounts } from './recount.ts';

const hour = 3_600_000;

eachDatabase('complaints of two periods', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;
  let number = 0;

  /** Complaints as a file brings them, received on a day. */
  const of = (count: number, day: string, parts: Partial<Complaint>): Complaint[] =>
    Array.from({ length: count }, () => {
      const now = Date.parse(`${day}T04:00:00Z`);
      return { ...plainComplaint(world.merchantId, now), contact: null, day, step: 'CLOSED', ...parts };
    });

  async function bring(complaints: readonly Complaint[]): Promise<void> {
    await test.database.write((writer) =>
      store(
        writer,
        complaints.map((complaint) => {
          number += 1;
          const receipt = `0000-0000-0000-${number.toString().padStart(4, '0')}`;
          return { kind: 'COMPLAINT', complaint, receipt, arrivedOn: complaint.day };
        }),
      ),
    );
  }

  async function summary(period: string, fields: string, filter = '{}') {
    const { merchant } = await world.ask(
      `{ merchant(id: "${world.merchantId}") { complaintSummary(period: ${period}, filter: ${filter}) { ${fields} } } }`,
    );
    return merchant.complaintSummary;
  }

  const november = '{ from: "2025-11-01", to: "2025-12-01" }';
  const december = '{ from: "2025-12-01", to: "2026-01-01" }';
  const change =
    '{ now { value numerator denominator } before { value } difference { value low high reason } z p significant }';

  beforeAll(async () => {
    test = await open();
    world = await caseWorld(test.database);
    await bring([
      ...of(45, '2025-12-05', { disputed: true, onTime: true, product: 'Tea' }),
      ...of(255, '2025-12-05', { disputed: false, onTime: true }),
      ...of(30, '2025-11-05', { disputed: true, onTime: false, product: 'Tea' }),
      ...of(280, '2025-11-05', { disputed: false, onTime: true }),
      ...of(9, '2025-11-06', {}),
    ]);
  });
  afterAll(() => test.dispose());

  describe('are compared by their shares', () => {
    it('with the month before: difference, interval and test', async () => {
      const { comparedWith } = await summary(
        december,
        `comparedWith(base: PREVIOUS_PERIOD) { basis now { from to } before { from to } disputed ${change} onTime ${change} }`,
      );
      expect(comparedWith).toMatchObject({
        basis: 'COMPLETE_PERIODS',
        now: { from: '2025-12-01', to: '2026-01-01' },
        before: { from: '2025-11-01', to: '2025-12-01' },
        disputed: { now: { numerator: 45, denominator: 300 }, significant: true },
        onTime: { now: { value: 1 }, before: { value: 280 / 310 }, significant: true },
      });
      // data/golden/formulas.json, two_proportion: 45/300 and 30/310.
      expect(comparedWith.disputed.difference.value).toBeCloseTo(0.0532258065, 10);
      expect(comparedWith.disputed.z).toBeCloseTo(2.0013411241, 10);
      expect(comparedWith.disputed.difference.low).toBeGreaterThan(0);
    });

    it('with any period that is named, under the same filter', async () => {
      const { compare } = await summary(
        december,
        `compare(period: ${november}) { basis onTime ${change} disputed ${change} repeated ${change} }`,
        '{ product: "Tea" }',
      );
      expect(compare).toMatchObject({
        basis: 'AS_GIVEN',
        onTime: { now: { value: 1 }, before: { value: 0 }, difference: { value: 1 } },
        disputed: { difference: { value: 0 }, z: 0, p: 1, significant: false },
        repeated: { now: { numerator: 0, denominator: 45 } },
      });
    });

    it('not where a side has fewer than five, and never with an empty period', async () => {
      const { compare } = await summary(
        december,
        `compare(period: { from: "2020-01-01", to: "2021-01-01" }) { disputed ${change} }`,
      );
      expect(compare.disputed).toMatchObject({
        before: { value: null },
        difference: { value: null, reason: 'NO_ANSWERS' },
        p: null,
      });
      await expect(
        summary(december, `compare(period: { from: "2026-01-01", to: "2026-01-01" }) { disputed ${change} }`),
      ).rejects.toThrow();
    });
  });

  describe('are passed on', () => {
    const january = '{ from: "2026-01-01", to: "2026-02-01" }';
    const time = '{ median { value sampleSize low high formula } p90 { value } mean { value } open }';

    it('as soon as a file says, and where it does not, that is not known', async () => {
      await bring([
        ...of(4, '2025-10-05', { passedOnAfter: 0 }),
        ...of(1, '2025-10-05', { passedOnAfter: 10 * hour }),
        ...of(3, '2025-10-05', { passedOnAfter: null }),
      ]);
      const { passingOn } = await summary(
        '{ from: "2025-10-01", to: "2025-11-01" }',
        `passingOn { percentile(p: 1) { value } standardDeviation { value } median { value sampleSize } mean { value } p90 { value } open }`,
      );
      expect(passingOn).toMatchObject({
        median: { value: 0, sampleSize: 5 },
        mean: { value: 2 },
        percentile: { value: 10 },
        open: 0,
      });
      expect(passingOn.p90.value).toBeCloseTo(6, 12);
      expect(passingOn.standardDeviation.value).toBeCloseTo(Math.sqrt(80 / 4), 12);
    });

    it('when somebody is first given the case; those that wait are beside them', async () => {
      const agent = await world.hire('Chen', 'AGENT', ['Counter']);
      const given = [await world.file(), await world.file(), await world.file(), await world.file()];
      given.push(await world.file());
      await world.file();
      await world.file();
      for (const [index, complaintId] of given.entries()) {
        world.now = began + (index + 1) * hour;
        const done = await world.act('assignComplaint', { complaintId, memberId: agent });
        expect(done.__typename).toBe('AssignComplaintSuccess');
      }
      world.now = began + 6 * hour;
      await world.act('assignComplaint', { complaintId: given[0], departmentId: 'Counter' });
      const { passingOn } = await summary(january, `passingOn ${time}`);
      // Two of seven wait: more than a tenth, so that they are counted in.
      expect(passingOn).toMatchObject({
        median: { value: 4, sampleSize: 5, low: null, high: null },
        mean: { value: 3 },
        open: 2,
      });
      expect(passingOn.median.formula).toContain('Kaplan-Meier');
    });

    it('refuses a filter by what no row of a case says', async () => {
      await expect(
        summary(january, `passingOn ${time}`, '{ facet: "stage", facetValue: "Till" }'),
      ).rejects.toThrow();
    });
  });

  it('agree with a recount', async () => {
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
  });
});
