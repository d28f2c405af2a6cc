import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertRules } from '../case/case.queries.ts';
import { insertCategories } from '../category/category.queries.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { readSetup } from '../setup/readSetup.ts';
import { findSetupVersions } from '../setup/setupVersion.queries.ts';
import { eachDatabase, type TestDatabase } from './eachDatabase.ts';
import { listen } from './listen.testing.ts';

const now = Date.UTC(2026, 0, 15, 8);

eachDatabase('the version of what a merchant has set up', (open) => {
  let test: TestDatabase;
  let merchantId: string;

  beforeEach(async () => {
    test = await open();
    const parts = { name: 'Test', importName: null, industry: 'bakery', timeZone: 'UTC', locale: 'en' };
    const made = await test.database.write((writer) =>
      createMerchant(writer, { ...parts, origins: [], withQuestion: true, now }),
    );
    merchantId = made.merchant.id;
  });

  afterEach(() => test.dispose());

  const version = async () =>
    (await findSetupVersions(test.database.read, [merchantId])).get(merchantId) ?? 0;

  /** Adds a row to every table that a merchant does not have one in from the start. */
  async function fill(): Promise<void> {
    const { members } = portsOf(test.database, () => now);
    const first = { merchant_id: merchantId, version: 1 };
    await test.database.write(async (writer) => {
      await insertCategories(writer, [{ merchant_id: merchantId, code: 'OWN', parent: null, label: 'Own' }]);
      await writer
        .insertInto('stage_set')
        .values({ ...first, stages: '[]' })
        .execute();
      const form = { ...first, questions: '[]', stages_version: 1, photos: 0, created_at: now };
      await writer.insertInto('form_version').values(form).execute();
      await insertRules(writer, { ...first, part: 'SETTINGS', rules: '{}', created_at: now });
    });
    await members.saveDepartment(merchantId, { id: null, name: 'Kitchen', categories: [] });
    const [owner] = (await members.staff(merchantId, now)).members;
    const away = { member: owner?.id ?? '', from: now, to: now + 1000, substitute: null };
    await members.addAbsence(merchantId, away);
  }

  it('rises with every change of a table or a column that the set-up is read from', async () => {
    await fill();
    const { database, queries } = listen(test.database);
    await readSetup(database.read, merchantId, now);
    const tables = queries.map((query) => /from "(\w+)"/.exec(query.sql)?.[1] ?? '');
    expect(tables).toContain('category');
    const [row = {}] = await test.database.read.selectFrom('merchant').selectAll().execute();
    const fixed = ['merchant_id', 'import_name', 'created_at'];
    const columns = Object.keys(row).filter((column) => !fixed.includes(column));
    const changes = [
      ...columns.map((column) => sql`update merchant set ${sql.ref(column)} = 'X'`),
      ...tables.slice(1).map((table) => sql`update ${sql.table(table)} set merchant_id = merchant_id`),
      ...tables.slice(1).map((table) => sql`delete from ${sql.table(table)}`),
    ];
    for (const change of changes) {
      const before = await version();
      const own = sql`${change} where merchant_id = ${merchantId}`;
      await test.database.write((writer) => own.execute(writer));
      expect(await version(), own.compile(test.database.read).sql).toBeGreaterThan(before);
    }
    const before = await version();
    await fill();
    expect(await version()).toBeGreaterThanOrEqual(before + 6);
  });

  it('stays as it is where nothing of it changes', async () => {
    const before = await version();
    expect(before).toBeGreaterThan(0);
    await test.database.write((writer) => lockMerchant(writer, merchantId));
    const made = await test.database.write((writer) =>
      createMerchant(writer, {
        ...{ name: 'Other', importName: null, industry: null, timeZone: 'UTC', locale: 'en' },
        ...{ origins: [], withQuestion: true, now },
      }),
    );
    expect(made.merchant.id).not.toBe(merchantId);
    expect(await version()).toBe(before);
  });
});
