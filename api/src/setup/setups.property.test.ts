import { defineQuestion } from '@hearback/schema/question/defineQuestion';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertCategories } from '../category/category.queries.ts';
import type { Database } from '../db/database.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { newKey } from '../key/key.adapter.ts';
import { insertKey } from '../key/key.queries.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { updateTimeZone } from '../merchant/merchant.queries.ts';
import { type KeptSetup, readSetup } from './readSetup.ts';
import { setups } from './setups.ts';

const now = Date.UTC(2026, 0, 15, 8);
const zones = ['Asia/Shanghai', 'Europe/Berlin', 'Pacific/Honolulu'];
const merchantCount = 4;

/** A change that one of two processes makes, or a look that it takes. */
const step = fc.record({
  by: fc.nat(1),
  merchant: fc.nat(merchantCount - 1),
  do: fc.constantFrom('look', 'look', 'category', 'question', 'zone', 'key', 'revoke', 'undo'),
  number: fc.nat(6),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function plain(setup: KeptSetup | null) {
  if (setup === null) return null;
  const { categories, keys, ...rest } = setup;
  return { ...rest, version: 0, keys: [...keys], all: categories.all };
}

eachDatabase('what processes keep of what merchants have set up', (open) => {
  let test: TestDatabase;
  let databases: Database[] = [];

  beforeAll(async () => {
    test = await open();
    databases = [test.database, await test.reopen()];
  });

  afterAll(async () => {
    await databases[1]?.close();
    await test.dispose();
  });

  async function change(database: Database, merchantId: string, { do: what, number }: Step): Promise<void> {
    const row = { merchant_id: merchantId, code: `OWN_${number}`, parent: null, label: 'Own' };
    const { keys, questions } = portsOf(database, () => now);
    if (what === 'category') await database.write((writer) => insertCategories(writer, [row]));
    if (what === 'zone') {
      const zone = zones[number % zones.length] ?? 'UTC';
      await database.write((writer) => updateTimeZone(writer, merchantId, zone));
    }
    if (what === 'question') {
      const question = { question: `q${number}`, scale: { min: 1, max: 5 } };
      await questions.change(merchantId, now, (before) =>
        defineQuestion(merchantId, question, before, '2026-01-15'),
      );
    }
    if (what === 'key') {
      const { row: key } = newKey({ merchantId, kind: 'PUBLISHABLE', scopes: [], origins: [], now });
      await database.write((writer) => insertKey(writer, key));
    }
    if (what === 'revoke') await keys.revoke(merchantId, (await keys.ofMerchant(merchantId))[0]?.id ?? '');
    if (what === 'undo') {
      const undone = database.write(async (writer) => {
        await insertCategories(writer, [{ ...row, code: `UNDONE_${number}` }]);
        throw new Error('Undone.');
      });
      await undone.catch(() => undefined);
    }
  }

  it('is always what the database holds, whatever they change and look at, one by one or at once', async () => {
    const history = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(history, async (batches) => {
        const parts = { importName: null, industry: null, locale: 'en', origins: [], withQuestion: true };
        const ids = await test.database.write(async (writer) => {
          const made: string[] = [];
          for (let count = 0; count < merchantCount; count += 1) {
            const merchant = { ...parts, name: `Test ${count}`, timeZone: 'UTC', now };
            made.push((await createMerchant(writer, merchant)).merchant.id);
          }
          return made;
        });
        // There is room for two or three of the four.
        const memories = databases.map((database) => setups(database, () => now, 12));
        for (const batch of batches) {
          await Promise.all(
            batch.map(async (one) => {
              const merchantId = ids[one.merchant] ?? '';
              const [database, memory] = [databases[one.by], memories[one.by]];
              if (database === undefined || memory === undefined) return;
              if (one.do !== 'look') await change(database, merchantId, one);
              else expect((await memory.ofMerchant(merchantId))?.merchant.id).toBe(merchantId);
            }),
          );
          for (const merchantId of ids) {
            const stored = plain(await readSetup(test.database.read, merchantId, now));
            for (const memory of memories) expect(plain(await memory.ofMerchant(merchantId))).toEqual(stored);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
