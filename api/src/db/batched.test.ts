import { afterEach, beforeEach, expect, it } from 'vitest';
import { batched } from './batched.ts';
import { eachDatabase, type TestDatabase } from './eachDatabase.ts';

interface Category {
  readonly merchant_id: string;
  readonly code: string;
  readonly parent: string | null;
  readonly label: string;
}

const insertAll = batched((writer, rows: readonly Category[]) =>
  writer
    .insertInto('category')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['merchant_id', 'code']).doNothing())
    .returning('code'),
);

eachDatabase('inserting in batches', (open) => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await open();
  });

  afterEach(() => test.dispose());

  const categories = (count: number, label = 'L'): Category[] =>
    Array.from({ length: count }, (_, index) => ({
      merchant_id: 'mer_a',
      code: `C${index}`,
      parent: index % 2 ? null : 'P',
      label: `${label}${index}`,
    }));

  it.each([0, 1, 3, 4, 127, 128, 129, 300])('stores each of %d rows in its place', async (count) => {
    const { database } = test;
    const rows = categories(count);
    const added = await database.write((writer) => insertAll(writer, rows));
    expect(added.map(({ code }) => code).sort()).toEqual(rows.map(({ code }) => code).sort());
    const stored = await database.read.selectFrom('category').selectAll().execute();
    const byCode = (a: Category, b: Category) => (a.code < b.code ? -1 : 1);
    expect(stored.sort(byCode)).toEqual(rows.sort(byCode));
  });

  it('answers the rows that were new', async () => {
    const { database } = test;
    await database.write((writer) => insertAll(writer, categories(100)));
    const added = await database.write((writer) => insertAll(writer, categories(150, 'other')));
    expect(added).toHaveLength(50);
    const kept = await database.read
      .selectFrom('category')
      .select('label')
      .where('code', '=', 'C7')
      .execute();
    expect(kept).toEqual([{ label: 'L7' }]);
  });
});
