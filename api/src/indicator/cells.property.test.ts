import { unworkedSummary } from '@hearback/schema/case/caseSummary';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseCustomer } from '../customer/changeCustomers.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { changeTimeZone } from '../merchant/changeTimeZone.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { correctRating, eraseRating } from '../rating/changeRating.ts';
import { store } from '../submission/store.ts';
import { history, type Step, situated, start, submissionOf, uuid, zones } from './cellHistory.testing.ts';
import { countedByHand } from './countedByHand.testing.ts';
import { compareCells, countRows } from './recountCells.ts';

/** Histories on each database, and how many of them go on at the same time. */
const histories = 2000;
const together = 20;

eachDatabase('kept cells', (open) => {
  let test: TestDatabase;
  let ports: ReturnType<typeof portsOf>;
  let number = 0;

  beforeAll(async () => {
    test = await open();
    ports = portsOf(test.database, () => start);
  });

  afterAll(() => test.dispose());

  /** A merchant for each history; all of them at once, since each transaction waits for the disk. */
  function newMerchants(crowded: readonly boolean[]): Promise<string[]> {
    const parts = { importName: null, industry: null, locale: 'zh-CN', origins: [], withQuestion: false };
    return test.database.write(async (writer) => {
      const ids: string[] = [];
      for (const full of crowded) {
        number += 1;
        const named = { ...parts, name: `Test ${number}`, timeZone: zones[0], now: start };
        const merchant_id = (await createMerchant(writer, named)).merchant.id;
        const rows = Array.from({ length: 199 }, (_, index) => [
          { merchant_id, dimension: 'FACET:department', value: `d${index}` },
          ...(index === 0 ? [] : [{ merchant_id, dimension: 'PRODUCT', value: `p${index}` }]),
        ]);
        if (full) await writer.insertInto('dimension_value').values(rows.flat()).execute();
        ids.push(merchant_id);
      }
      return ids;
    });
  }

  async function reclassify(merchantId: string, { id, placed }: Step & { do: 'reclassify' }): Promise<void> {
    const file = await ports.cases.file(merchantId, uuid(id));
    const [primary, ...secondary] = placed;
    if (file === null || primary === undefined) return;
    const { amount } = file.complaint;
    const nothing = { after: 0, adopted: [], events: [], command: null, deadlines: [], amount, at: start };
    const summary = unworkedSummary(file.complaint);
    const change = { merchantId, id: uuid(id), ...nothing, summary, erased: false };
    await ports.cases.append({ ...change, categories: [primary, ...secondary] });
  }

  async function live(merchantId: string, batches: readonly (readonly Step[])[]): Promise<void> {
    const { database } = test;
    let zone: string = zones[0];
    const later = async (step: Step) => {
      if (step.do === 'reclassify') await reclassify(merchantId, step);
      if (step.do === 'report') {
        const customers = step.customers.slice(0, Math.abs(step.count));
        await ports.transactions.report({
          ...step,
          merchantId,
          id: uuid(step.id),
          customers,
          reportedAt: start,
        });
      }
      if (step.do === 'promise') {
        const kept = Math.trunc(step.due / 2);
        await ports.promises.report({
          ...{ merchantId, id: uuid(step.id), promise: step.promise, day: '2026-01-10' },
          ...{ due: step.due, kept, reportedAt: start },
        });
      }
      if (step.do === 'forget')
        await database.write((writer) => eraseCustomer(writer, merchantId, step.customer));
      if (step.do !== 'move') return;
      zone = step.zone;
      await changeTimeZone(database, merchantId, zone);
    };
    for (const batch of batches) {
      const arriving = batch.filter((step) => step.do === 'rate' || step.do === 'complain');
      const submissions = arriving.map((step) => submissionOf(merchantId, step, zone));
      const changing = batch.filter((step) => step.do === 'erase' || step.do === 'correct');
      if (submissions.length + changing.length > 0) {
        await database.write(async (writer) => {
          await store(writer, submissions);
          for (const step of changing) {
            const key = { merchantId, id: uuid(step.id) };
            if (step.do === 'erase') await eraseRating(writer, key);
            else await correctRating(writer, key, () => situated(merchantId, step, zone), start);
          }
        });
      }
      for (const step of batch) await later(step);
    }
  }

  it(`equal the cells counted by hand from raw rows after ${histories} histories, and a recount finds nothing`, async () => {
    const side = fc.array(history, { minLength: together, maxLength: together });
    await fc.assert(
      fc.asyncProperty(side, async (lives) => {
        const merchantIds = await newMerchants(lives.map(({ crowded }) => crowded));
        await Promise.all(lives.map(({ batches }, index) => live(merchantIds[index] ?? '', batches)));
        const { kept, raw } = await countedByHand(test.database.read, merchantIds);
        expect(kept).toEqual(raw);
        const [first = ''] = merchantIds;
        const recounted = await test.database.snapshot(async (reader) =>
          compareCells(reader, first, await countRows(reader, first)),
        );
        expect(recounted.tables.flatMap(({ differences }) => differences)).toEqual([]);
      }),
      { numRuns: histories / together },
    );
  }, 600_000);
});
