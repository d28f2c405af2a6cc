import { defineQuestion } from '@hearback/schema/question/defineQuestion';
import { submitRating } from '@hearback/schema/rating/submitRating';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { insertCategories } from '../category/category.queries.ts';
import type { Database } from '../db/database.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { listen } from '../db/listen.testing.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { lockMerchant, updateTimeZone } from '../merchant/merchant.queries.ts';
import { readSetup } from './readSetup.ts';
import { setups } from './setups.ts';

const now = Date.UTC(2026, 0, 15, 8);
const shop = 'https://shop.example';
const blog = 'https://blog.example';

/** What a rating names besides its score of 5. */
interface Said {
  readonly score?: number;
  readonly reasons?: readonly string[];
  readonly origin?: string;
}

eachDatabase('what a merchant has set up', (open) => {
  let test: TestDatabase;
  let other: Database;
  let ports: ReturnType<typeof portsOf>;
  let merchantId: string;
  let key: string;
  let sent = 0;

  const newMerchant = () =>
    test.database.write((writer) =>
      createMerchant(writer, {
        ...{ name: 'Test', importName: null, industry: null, timeZone: 'Asia/Shanghai', locale: 'zh-CN' },
        ...{ origins: [shop], withQuestion: true, now },
      }),
    );

  beforeAll(async () => {
    test = await open();
    other = await test.reopen();
    ports = portsOf(test.database, () => now);
  });

  beforeEach(async () => {
    const made = await newMerchant();
    merchantId = made.merchant.id;
    key = made.publishableKey;
  });

  afterAll(async () => {
    await other.close();
    await test.dispose();
  });

  function rate({ origin = shop, ...said }: Said = {}) {
    sent += 1;
    const id = `00000000-0000-4000-8000-${sent.toString().padStart(12, '0')}`;
    const caller = { origin, ownOrigins: [], provenMerchant: null, channel: 'WIDGET', now } as const;
    return submitRating({ score: 5, ...said, id, key }, caller, ports);
  }

  const addCategory = (database: Database, of = merchantId, code = 'TASTE') =>
    database.write((writer) =>
      insertCategories(writer, [{ merchant_id: of, code, parent: null, label: code }]),
    );

  const askOnSeven = (database: Database) =>
    portsOf(database, () => now).questions.change(merchantId, now, (before) => {
      const question = { question: 'overall', scale: { min: 1, max: 7 } };
      return defineQuestion(merchantId, question, before, '2026-01-15');
    });

  const setOrigins = (database: Database) =>
    database.write(async (writer) => {
      const origins = JSON.stringify([blog]);
      await writer.updateTable('key').set({ origins }).where('merchant_id', '=', merchantId).execute();
    });

  const moveToHonolulu = (database: Database) =>
    database.write((writer) => updateTimeZone(writer, merchantId, 'Pacific/Honolulu'));

  const processes: [string, () => Database][] = [
    ['this process', () => test.database],
    ['another process', () => other],
  ];

  it.each(processes)('refuses every submission after %s revoked its key', async (_, database) => {
    const { keys } = portsOf(database(), () => now);
    const published = (await keys.ofMerchant(merchantId)).find(({ kind }) => kind === 'PUBLISHABLE');
    const wrong: unknown[] = [];
    const answered: Promise<unknown>[] = [];
    let isRevoked = false;
    function send(): void {
      const isLate = isRevoked;
      const accepted = () => (isLate ? wrong.push('accepted') : undefined);
      const refused = (error: { code?: string }) =>
        error.code === 'KEY_REVOKED' ? undefined : wrong.push(error);
      answered.push(rate().then(accepted, refused));
    }
    const storm = setInterval(send, 1);
    await rate();
    await keys.revoke(merchantId, published?.id ?? '');
    isRevoked = true;
    for (let time = 0; time < 50; time += 1) send();
    clearInterval(storm);
    await Promise.all(answered);
    expect(wrong).toEqual([]);
    await expect(rate()).rejects.toMatchObject({ code: 'KEY_REVOKED' });
  });

  const changes: [string, (database: Database) => Promise<unknown>, Said, string][] = [
    ['question', askOnSeven, { score: 7 }, 'OUT_OF_RANGE'],
    ['category', addCategory, { reasons: ['TASTE'] }, 'UNKNOWN_CATEGORY'],
    ['list of origins', setOrigins, { origin: blog }, 'WRONG_ORIGIN'],
  ];
  const changesByEach = processes.flatMap(([by, database]) =>
    changes.map(([what, ...change]) => [what, by, database, ...change] as const),
  );

  it.each(changesByEach)(
    'takes a %s that %s changed with the next submission',
    async (_what, _by, database, change, said, code) => {
      await expect(rate(said)).rejects.toMatchObject({ code });
      await change(database());
      expect(await rate(said)).toMatchObject({ repeated: false });
    },
  );

  it.each(processes)('takes the zone and the form that %s changed with the next', async (_, database) => {
    await rate();
    await moveToHonolulu(database());
    await rate();
    const daysOf = async (table: 'rating' | 'ledger') => {
      const query = test.database.read.selectFrom(table).select('day').orderBy('day');
      return (await query.where('merchant_id', '=', merchantId).execute()).map(({ day }) => day);
    };
    expect(await daysOf('rating')).toEqual(['2026-01-14', '2026-01-15']);
    expect(await daysOf('ledger')).toEqual(['2026-01-14', '2026-01-15']);
    const before = await ports.setups.ofKey(key);
    await askOnSeven(database());
    const after = await ports.setups.ofKey(key);
    expect([before?.forms, before?.questions.length]).toEqual([[], 1]);
    expect(after?.forms).toEqual(await ports.questions.forms(merchantId));
    expect([after?.forms.length, after?.questions.length]).toEqual([1, 2]);
  });

  it('changes when a change is on disk, not before, and not by one that is undone', async () => {
    const known = async () => (await ports.setups.ofKey(key))?.categories.has('TASTE');
    const add = (writer: Parameters<typeof insertCategories>[0]) =>
      insertCategories(writer, [{ merchant_id: merchantId, code: 'TASTE', parent: null, label: 'Taste' }]);
    const undone = other.write(async (writer) => {
      await add(writer);
      expect(await known()).toBe(false);
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    expect(await known()).toBe(false);
    await other.write(async (writer) => {
      await add(writer);
      expect(await known()).toBe(false);
    });
    expect(await known()).toBe(true);
  });

  it('is read once while nothing changes, however many ask, and costs then one read for all of them', async () => {
    const { database, queries } = listen(test.database);
    const { ofMerchant } = setups(database, () => now);
    await Promise.all(Array.from({ length: 50 }, () => ofMerchant(merchantId)));
    const [version, ...tables] = queries.map((query) => /from "(\w+)"/.exec(query.sql)?.[1]);
    expect(version).toBe('setup_version');
    expect(new Set(tables).size).toBe(tables.length);
    queries.length = 0;
    await Promise.all(Array.from({ length: 50 }, () => ofMerchant(merchantId)));
    expect(queries.map((query) => /from "(\w+)"/.exec(query.sql)?.[1])).toEqual(['setup_version']);
    await test.database.write((writer) => lockMerchant(writer, merchantId));
    await ofMerchant(merchantId);
    expect(queries).toHaveLength(2);
  });

  it('is kept for as many merchants as there is room for, and is never that of another', async () => {
    const merchants = [{ merchant: { id: merchantId }, publishableKey: key }];
    for (let count = 1; count < 4; count += 1) merchants.push(await newMerchant());
    for (const [index, { merchant }] of merchants.entries())
      await addCategory(other, merchant.id, `OWN_${index}`);
    const rows = (await readSetup(other.read, merchantId, now))?.rows ?? 0;
    expect(rows).toBe(5);
    const { database, queries } = listen(test.database);
    const { ofKey } = setups(database, () => now, 3 * rows);
    const readAgain = async (count: number) => {
      queries.length = 0;
      for (const [index, { merchant, publishableKey }] of merchants.slice(0, count).entries()) {
        const setup = await ofKey(publishableKey);
        expect(setup?.merchant.id).toBe(merchant.id);
        expect(setup?.key.merchantId).toBe(merchant.id);
        expect(setup?.categories.all.filter(({ builtIn }) => !builtIn).map(({ code }) => code)).toEqual([
          `OWN_${index}`,
        ]);
      }
      return queries.filter((query) => query.sql.includes('from "merchant"')).length;
    };
    expect([await readAgain(2), await readAgain(2)]).toEqual([2, 0]);
    expect([await readAgain(3), await readAgain(3)]).toEqual([1, 0]);
    expect(await readAgain(4)).toBe(1);
    expect(await readAgain(4)).toBe(4);
  });
});
