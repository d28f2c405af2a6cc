import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importing } from './importing.ts';

const file = `id,score,date,who,back,form
1,5,2025-06-01,Business,yes,2
2,4,2025-06-01,Business,no,2
3,1,2025-06-02,First,true,3
4,2,2025-06-02,,,
5,3,2025-06-02,First,maybe,3
`;

eachDatabase('a file that says what its ratings are cut by', (open) => {
  let test: TestDatabase;
  let run: Importing;
  let merchant: string;

  beforeAll(async () => {
    test = await open();
    run = await importing(test.database);
    merchant = await run.makeMerchant('Asia/Shanghai');
  });
  afterAll(async () => {
    await run.dispose();
    await test.dispose();
  });

  const map = [
    'id=id,score=score,date=date,dimension.SEGMENT=who,dimension.RETURNING=back,dimension.FORM_VERSION=form',
  ];
  const satisfaction = async (fields: string, filter = '{}') => {
    const answer = await run.ask(
      `{ merchant(id: "${merchant}") { questions { key }
        satisfaction(period: { from: "2025-06-01", to: "2025-07-01" }, filter: ${filter}) { ${fields} } } }`,
    );
    return answer.merchant;
  };

  it('is counted by it, and what it does not say is not known', async () => {
    const result = await run.run({ kind: 'RATING', merchant, map }, file);
    // "maybe" is neither yes nor no: the row comes back with the reason.
    expect(result).toMatchObject({ received: 5, accepted: 4, rejected: 1 });
    const by = (dimension: string) =>
      `${dimension}: by(dimension: ${dimension}) { value csat { sampleSize } }`;
    const { questions, satisfaction: found } = await satisfaction(
      ['SEGMENT', 'RETURNING', 'FORM_VERSION'].map(by).join(' '),
    );
    const counts = (dimension: string) =>
      Object.fromEntries(
        found[dimension].map(({ value, csat }: { value: string; csat: { sampleSize: number } }) => [
          value,
          csat.sampleSize,
        ]),
      );
    expect(counts('SEGMENT')).toEqual({ Business: 2, First: 1 });
    expect(counts('RETURNING')).toEqual({ RETURNING: 2, NEW: 1 });
    expect(counts('FORM_VERSION')).toEqual({ 2: 2, 3: 1 });
    expect(questions.map(({ key }: { key: string }) => key)).toEqual(['overall']);
  });

  it('is filtered by it', async () => {
    const { satisfaction: found } = await satisfaction('csat { sampleSize }', '{ returning: true }');
    expect(found.csat.sampleSize).toBe(2);
  });

  it('accepts nothing the second time', async () => {
    const again = await run.run({ kind: 'RATING', merchant, map }, file);
    expect(again).toMatchObject({ accepted: 0, duplicate: 4, rejected: 1 });
  });

  it('needs something that was said beside it', async () => {
    await expect(
      run.run({ kind: 'RATING', merchant, map: ['id=id,date=date,dimension.SEGMENT=who'] }, file),
    ).rejects.toMatchObject({ code: 'MISSING_FIELD', path: 'map' });
  });
});
