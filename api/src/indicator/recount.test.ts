import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { eraseRating } from '../rating/changeRating.ts';
import { type Submission, store } from '../submission/store.ts';
import { checkCounts, recount } from './recount.ts';

const now = Date.UTC(2026, 0, 15, 8);
const quiet = () => undefined;
const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-15');
const word = fc.option(fc.constantFrom('a', 'b'));
const outcome = fc.record({
  /** Few ids, so that some are used again. */
  id: fc.integer({ min: 1, max: 30 }),
  merchant: fc.integer({ min: 0, max: 1 }),
  day,
  score: fc.option(fc.integer({ min: 1, max: 5 })),
  language: word,
  product: word,
  disputed: fc.option(fc.boolean()),
  as: fc.constantFrom('RATING', 'COMPLAINT', 'REJECTED', 'QUARANTINED'),
});
type Arrival = typeof outcome extends fc.Arbitrary<infer Value> ? Value : never;

eachDatabase('recounting', (open) => {
  let test: TestDatabase;
  let merchants: string[];

  beforeEach(async () => {
    test = await open();
    merchants = [];
    for (const name of ['One', 'Two']) {
      const parts = {
        name,
        importName: null,
        industry: null,
        timeZone: 'UTC',
        locale: 'en',
        origins: [],
        now,
      };
      const made = await test.database.write((writer) =>
        createMerchant(writer, { ...parts, withQuestion: true }),
      );
      merchants.push(made.merchant.id);
    }
  });

  afterEach(() => test.dispose());

  function ratingOf(merchantId: string, arrival: Arrival): Rating {
    const { score } = arrival;
    return {
      merchantId,
      id: uuid(arrival.id),
      answers: score === null ? [] : [{ question: 'overall', version: 1, score }],
      reasons: [],
      comment: 'word',
      channel: 'WIDGET',
      language: arrival.language,
      product: arrival.product,
      order: null,
      occurredAt: now,
      receivedAt: now,
      day: arrival.day,
      marks: [],
    };
  }

  function complaintOf(merchantId: string, arrival: Arrival): Complaint {
    const { answers, reasons, comment, ...common } = ratingOf(merchantId, arrival);
    return {
      ...common,
      kind: 'COMPLAINT',
      step: 'RECEIVED',
      category: 'SERVICE.WAIT',
      topCategory: 'SERVICE',
      text: 'Too slow.',
      remedyWanted: null,
      contact: null,
      consentVersion: null,
      amount: null,
      happenedOn: null,
      ratingId: null,
      onTime: null,
      disputed: arrival.disputed,
      passedOnAfter: null,
      facets: {},
    };
  }

  function submissionOf(arrival: Arrival): Submission {
    const merchantId = merchants[arrival.merchant] ?? '';
    const common = { arrivedOn: '2026-01-15', receipt: '0000-0000-0000-0000' };
    if (arrival.as === 'RATING') return { kind: 'RATING', rating: ratingOf(merchantId, arrival), ...common };
    if (arrival.as === 'COMPLAINT')
      return { kind: 'COMPLAINT', complaint: complaintOf(merchantId, arrival), ...common };
    if (arrival.as === 'REJECTED') return { kind: 'REJECTED', of: 'RATING', merchantId, ...common };
    const row = { merchantId, id: uuid(arrival.id), path: 'score', receivedAt: now, content: {} };
    return { kind: 'QUARANTINED', row: { ...row, kind: 'RATING', reason: 'OFF_SCALE' }, ...common };
  }

  const arrive = (arrivals: readonly Arrival[]) =>
    test.database.write((writer) => store(writer, arrivals.map(submissionOf)));

  it('finds kept counts and ledger equal after any history', async () => {
    const batches = fc.array(fc.array(outcome, { maxLength: 12 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        for (const batch of history) await arrive(batch);
        const { cells, different } = await checkCounts(test.database, quiet);
        expect(different).toEqual([]);
        expect(cells).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  const some = (count: number): Arrival[] =>
    Array.from({ length: count }, (_, index) => ({
      id: index + 1,
      merchant: index % 2,
      day: '2026-01-01',
      score: 1 + (index % 5),
      language: 'a',
      product: null,
      disputed: true,
      as: index % 3 === 0 ? 'COMPLAINT' : 'RATING',
    }));

  async function spoil(): Promise<void> {
    await test.database.write(async (writer) => {
      const first = { merchant_id: merchants[0] ?? '', question: 'overall', dimension: 'ALL', value: '' };
      await writer.updateTable('rating_cell').set({ count: 77 }).where('dimension', '=', 'CHANNEL').execute();
      await writer.deleteFrom('complaint_cell').where('dimension', '=', 'CATEGORY').execute();
      await writer
        .insertInto('rating_cell')
        .values({ ...first, day: '2020-02-02', version: 1, score: 3, count: 5 })
        .execute();
    });
  }

  it('names every cell that is off, and puts it right', async () => {
    await arrive(some(60));
    const before = await checkCounts(test.database, quiet);
    expect(before).toMatchObject({ merchants: 2, differences: 0, different: [] });
    await spoil();
    const found = await checkCounts(test.database, quiet);
    expect(found.different).toContainEqual({
      merchantId: merchants[0],
      table: 'rating_cell',
      cell: { question: 'overall', dimension: 'ALL', value: '', day: '2020-02-02', version: 1, score: 3 },
      kept: 5,
      counted: 0,
    });
    expect(found.different.map(({ table }) => table)).toContain('complaint_cell');
    expect(await recount(test.database, quiet)).toMatchObject({ merchants: 2, corrected: found.differences });
    expect(await checkCounts(test.database, quiet)).toEqual(before);
  });

  it('keeps what visitors submit meanwhile, and settles where two recount at once', async () => {
    await arrive(some(60));
    await spoil();
    const visitors = async () => {
      for (let id = 100; id < 140; id += 1) {
        await arrive([{ ...(some(2)[1] as Arrival), id, merchant: id % 2 }]);
      }
    };
    const other = await test.reopen();
    await Promise.all([recount(test.database, quiet), visitors(), recount(other, quiet)]);
    await other.close();
    expect(await checkCounts(test.database, quiet)).toMatchObject({ differences: 0 });
  });

  it('takes what was reported and taken back for nothing', async () => {
    await arrive(some(2));
    const merchantId = merchants[1] ?? '';
    const { transactions } = portsOf(test.database, () => 0);
    const report = { merchantId, day: '2026-01-10', product: null, customers: [], reportedAt: 0 };
    for (const [id, count] of [7, -7, 0].entries()) {
      await transactions.report({ ...report, id: uuid(id), count });
    }
    expect(await checkCounts(test.database, quiet)).toMatchObject({ differences: 0 });
    expect(await recount(test.database, quiet)).toMatchObject({ corrected: 0 });
  });

  it('does not take an erased rating for a lost one', async () => {
    await arrive(some(6));
    const key = { merchantId: merchants[1] ?? '', id: uuid(2) };
    expect(await test.database.write((writer) => eraseRating(writer, key))).toBe(true);
    expect(await checkCounts(test.database, quiet)).toMatchObject({ differences: 0 });
  });

  it('notices a row without its place in the ledger, and a ledger that does not add up', async () => {
    await arrive(some(6));
    const merchantId = merchants[1] ?? '';
    await test.database.write(async (writer) => {
      await writer
        .updateTable('ledger')
        .set({ accepted: 99 })
        .where('merchant_id', '=', merchantId)
        .where('kind', '=', 'RATING')
        .execute();
    });
    const { different } = await checkCounts(test.database, quiet);
    expect(different).toEqual([
      { merchantId, table: 'ledger', cell: { kind: 'RATING', column: 'accepted' }, kept: 99, counted: 2 },
      { merchantId, table: 'ledger', cell: { kind: 'RATING', column: 'received' }, kept: 2, counted: 99 },
    ]);
  });
});
