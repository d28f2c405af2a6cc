import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from './eachDatabase.ts';

eachDatabase('a snapshot', (open) => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await open();
  });

  afterEach(() => test.dispose());

  it('sees nothing of what is written after its first read, and holds no writer up', async () => {
    const { database } = test;
    const add = (code: string) =>
      database.write((writer) =>
        writer
          .insertInto('category')
          .values({ merchant_id: 'mer_a', code, parent: null, label: code })
          .execute(),
      );
    await add('A');
    const seen = await database.snapshot(async (reader) => {
      const before = await reader.selectFrom('category').select('code').execute();
      await add('B');
      const meanwhile = await database.read.selectFrom('category').select('code').execute();
      const after = await reader.selectFrom('category').select('code').execute();
      return [before.length, meanwhile.length, after.length];
    });
    expect(seen).toEqual([1, 2, 1]);
    await expect(database.snapshot((reader) => reader.deleteFrom('category').execute())).rejects.toThrow();
    expect(await database.read.selectFrom('category').select('code').execute()).toHaveLength(2);
  });
});
