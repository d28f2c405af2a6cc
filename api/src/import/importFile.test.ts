import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importedAt, importing } from './importing.ts';

const everyDay = { from: '2026-01-01', to: '2026-02-01' };
const map = ['id=id,score=score,date=date,comment=comment'];

eachDatabase('importing a file', (open) => {
  let test: TestDatabase;
  let run: Importing;
  let merchant: string;

  beforeEach(async () => {
    test = await open();
    run = await importing(test.database);
    merchant = await run.makeMerchant('Asia/Shanghai');
  });

  afterEach(async () => {
    await run.dispose();
    await test.dispose();
  });

  const ratings = (content: string | Uint8Array, options: object = {}) =>
    run.run({ kind: 'RATING', merchant, map, ...options }, content);
  const ledger = () => run.ports.indicators.ledger(merchant, everyDay);
  const stored = async () => {
    const page = await run.ports.ratings.page(merchant, {}, { size: 100, cursor: null, backward: false });
    return page.rows;
  };

  it('takes a byte order mark, CRLF, quoted line ends and blank lines as they are meant', async () => {
    const text =
      '\ufeffid,score,date,comment\r\n1,4,2025-06-01,"Two\r\nlines, ""quoted"""\r\n\r\n2,5,2025-06-02,5" screen\r\n';
    expect(await ratings(text)).toMatchObject({ received: 2, accepted: 2 });
    expect((await stored()).map(({ comment }) => comment)).toEqual(['5" screen', 'Two\r\nlines, "quoted"']);
  });

  it('reads GBK, and says which encoding the bytes are not', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,score,date,comment\n1,4,2025-06-01,'),
      // 很好，谢谢
      Buffer.from([0xba, 0xdc, 0xba, 0xc3, 0xa3, 0xac, 0xd0, 0xbb, 0xd0, 0xbb]),
      Buffer.from('\n'),
    ]);
    await expect(ratings(bytes)).rejects.toMatchObject({
      code: 'INVALID_ENCODING',
      path: 'encoding',
      details: { encoding: 'utf-8' },
    });
    expect(await ledger()).toMatchObject({ received: 0 });
    expect(await ratings(bytes, { encoding: 'gbk' })).toMatchObject({ accepted: 1 });
    expect((await stored())[0]?.comment).toBe('很好，谢谢');
  });

  it('reads another delimiter where it is told so', async () => {
    const text = 'id;score;date;comment\n1;4;2025-06-01;a, b\n';
    expect(await ratings(text, { delimiter: ';' })).toMatchObject({ accepted: 1 });
    expect(await ratings(text.replaceAll(';', '\t'), { delimiter: 'tab' })).toMatchObject({ duplicate: 1 });
  });

  it.each([
    ['id,stars,date,comment\n1,4,2025-06-01,a\n', {}, 'MISSING_COLUMN', 'map.score'],
    ['id;score;date;comment\n1;4;2025-06-01;a\n', {}, 'WRONG_DELIMITER', 'delimiter'],
    ['id,score,date,comment\n1,4,2025-06-01,"open\n', {}, 'QUOTE_NOT_CLOSED', 'file'],
    [
      `id,score,date,comment\n1,4,2025-06-01,"open\n${'x'.repeat(10_000_001)}`,
      {},
      'QUOTE_NOT_CLOSED',
      'file',
    ],
    ['', {}, 'FILE_EMPTY', 'file'],
    ['id,score,score,date,comment\n', {}, 'AMBIGUOUS_COLUMN', 'map.score'],
    ['id,score,date,comment\n', { encoding: 'klingon' }, 'UNKNOWN_ENCODING', 'encoding'],
    ['id,score,date,comment\n', { file: '/nowhere/file.csv', content: null }, 'FILE_UNREADABLE', 'file'],
    ['id,score,date,comment\n', { map: ['colour=score'] }, 'UNKNOWN_FIELD', 'map'],
    ['id,score,date,comment\n', { map: ['score=score', 'score=id'] }, 'FIELD_TWICE', 'map.score'],
    ['id,score,date,comment\n', { map: ['date=date'] }, 'MISSING_FIELD', 'map'],
    ['id,score,date,comment\n', { map: ['score=score'] }, 'MISSING_FIELD', 'map.date'],
    ['id,score,date,comment\n', { merchant: null }, 'INVALID', 'merchant'],
    ['id,score,date,comment\n', { merchantColumn: 'id' }, 'INVALID', 'merchant'],
    [
      'id,score,date,comment\n',
      { merchant: null, merchantColumn: 'shop' },
      'MISSING_COLUMN',
      'merchant-column',
    ],
    ['id,score,date,comment\n', { merchant: 'mer_0000000000' }, 'UNKNOWN_MERCHANT', 'merchant'],
    ['id,score,date,comment\n', { scale: '5:1' }, 'INVALID', 'scale'],
    ['id,score,date,comment\n', { scale: '1:5', scaleColumn: 'id' }, 'INVALID', 'scale'],
    ['id,score,date,comment\n', { scaleColumn: 'scale' }, 'MISSING_COLUMN', 'scale-column'],
    ['id,score,date,comment\n', { subScales: ['stage.a=x'] }, 'INVALID', 'sub-scale'],
    ['id,score,date,comment\n', { dateFormat: 'D/M' }, 'INVALID', 'date-format'],
    ['id,score,date,comment\n', { date: '2025-02-30' }, 'INVALID', 'date'],
    ['id,score,date,comment\n', { date: '2026-01-17' }, 'IN_FUTURE', 'date'],
  ])('refuses %.40j with %j as %s and stores nothing', async (text, options, code, path) => {
    const content = 'content' in options ? undefined : text;
    await expect(run.run({ kind: 'RATING', merchant, map, ...options }, content)).rejects.toMatchObject({
      code,
      path,
    });
    expect(await ledger()).toMatchObject({ received: 0 });
    const merchants = await run.ports.merchants.page({ size: 10, cursor: null, backward: false });
    expect(merchants.rows).toHaveLength(1);
  });

  it('names the columns that the file has and the delimiter that fits', async () => {
    await expect(ratings('id;score;date\n1;4;2025-06-01\n')).rejects.toMatchObject({
      details: { columns: 'id;score;date', suggestion: ';' },
    });
    await expect(ratings('id,stars\n1,4\n')).rejects.toMatchObject({
      details: { field: 'map.score', column: 'score', columns: 'id, stars' },
    });
  });

  it('accounts for every row, and gives back the rejected ones with the reason', async () => {
    const text = [
      'id,score,date,comment',
      '1,4,2025-06-01,fine',
      '1,4,2025-06-01,fine',
      '1,5,2025-06-01,changed',
      '2,,2025-06-01,no score',
      '3,,2025-06-01,',
      '4,6,2025-06-01,off scale',
      '5,4,1970-01-01,unknown day',
      '6,4,2026-03-01,future',
      '7,great,2025-06-01,=HYPERLINK("http://x.example")',
      '8,4,2025-06-01',
      '9,-2,2025-06-01,"-2"',
    ].join('\n');
    const result = await ratings(text);
    expect(result).toMatchObject({
      received: 11,
      accepted: 2,
      duplicate: 1,
      quarantined: 3,
      rejected: 5,
      marked: 1,
    });
    expect(await ledger()).toEqual({ received: 11, accepted: 2, duplicate: 1, quarantined: 3, rejected: 5 });
    expect(result.rejectedFile).toMatch(/imports\/file-20260115T080000000Z-rejected\.csv$/);
    const rows = parse(await readFile(result.rejectedFile ?? ''), { bom: true, relax_column_count: true });
    expect(rows.map((row: string[]) => [row[0], row[1], row[2], row[4], row[7]])).toEqual([
      ['row', 'code', 'field', 'id', 'comment'],
      ['3', 'ID_CONFLICT', 'id', '1', 'changed'],
      ['5', 'REQUIRED', 'score', '3', ''],
      ['8', 'IN_FUTURE', 'date', '6', 'future'],
      ['9', 'INVALID', 'score', '7', `'=HYPERLINK("http://x.example")`],
      ['10', 'INVALID', 'row', '8', undefined],
    ]);
    const aside = await run.ports.quarantine.page(merchant, { size: 10, cursor: null, backward: false });
    expect(aside.rows.map(({ path, reason }) => [reason, path]).sort()).toEqual([
      ['OFF_SCALE', 'score'],
      ['OFF_SCALE', 'score'],
      ['SENTINEL_DATE', 'date'],
    ]);
    expect(aside.rows.find(({ content }) => content.id === '5')?.content).toEqual({
      id: '5',
      score: '4',
      date: '1970-01-01',
      comment: 'unknown day',
    });
    const again = await ratings(text);
    expect(again).toMatchObject({ received: 11, accepted: 0, duplicate: 6, quarantined: 0, rejected: 5 });
  });

  it('gives rows without an id one from their content, marks repeats, and accepts nothing the second time', async () => {
    const text = 'score,date\n4,2025-06-01\n5,2025-06-01\n4,2025-06-01\n4,2025-06-01\n';
    const options = { map: ['score=score,date=date'] };
    expect(await ratings(text, options)).toMatchObject({ received: 4, accepted: 4, marked: 2 });
    expect(await ratings(text, options)).toMatchObject({ received: 4, accepted: 0, duplicate: 4 });
    expect(await ratings(`${text}4,2025-06-01\n`, options)).toMatchObject({ accepted: 1, duplicate: 4 });
    const marks = (await stored()).map((rating) => rating.marks.length);
    expect(marks.toSorted()).toEqual([0, 0, 1, 1, 1]);
  });

  it("keeps a day the merchant's, and reads a time without a zone in its zone", async () => {
    await ratings(
      'id,score,date,comment\n1,4,2025-06-01,a\n2,4,2025-06-01 07:30,b\n3,4,2025-06-01T23:30Z,c\n',
    );
    const days = (await stored()).map(({ id, day, occurredAt }) => [
      day,
      new Date(occurredAt).toISOString(),
      id,
    ]);
    expect(days.map(([day, at]) => [day, at])).toEqual([
      ['2025-06-02', '2025-06-01T23:30:00.000Z'],
      ['2025-06-01', '2025-05-31T23:30:00.000Z'],
      ['2025-06-01', '2025-05-31T16:00:00.000Z'],
    ]);
  });

  it('finds merchants again by the words of their column, and makes one of each even if imported twice at once', async () => {
    const text =
      'shop,id,score,date,comment\n北店,1,4,2025-06-01,a\n south ,2,4,2025-06-01,b\n,3,4,2025-06-01,c\n';
    const options = { kind: 'RATING', merchantColumn: 'shop', map } as const;
    const [first, second] = await Promise.all([
      run.run({ ...options, file: join(run.folder, 'a.csv') }, text),
      run.run({ ...options, file: join(run.folder, 'b.csv') }, text),
    ]);
    expect(first.merchants.map(({ name }) => name)).toEqual(['北店', 'south']);
    expect(second.merchants).toEqual(first.merchants);
    expect(first.accepted + second.accepted).toBe(2);
    expect(first).toMatchObject({ received: 3, rejected: 1 });
  });

  it("leaves the question of a merchant's form as it is where a file has another scale", async () => {
    await ratings('id,score,date,comment\n1,9,2025-06-01,a\n', { scale: '1:10' });
    const versions = await run.ports.questions.ofMerchant(merchant);
    expect(versions.map(({ scale, validTo, version }) => [version, scale.max, validTo ?? null])).toEqual([
      [1, 5, null],
      [2, 10, '1900-01-01'],
    ]);
    expect((await stored())[0]?.answers).toEqual([{ question: 'overall', version: 2, score: 9 }]);
  });

  it('stores beside visitors who submit at the same time, and the ledger counts both', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `${index},${1 + (index % 5)},2025-06-01,word ${index}`,
    );
    const importing = ratings(`id,score,date,comment\n${rows.join('\n')}\n`);
    const visitors = Array.from({ length: 50 }, (_, number) =>
      run.ports.ratings.submit({
        merchantId: merchant,
        id: `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`,
        answers: [{ question: 'overall', version: 1, score: 5 }],
        reasons: [],
        comment: null,
        channel: 'WIDGET',
        language: null,
        product: null,
        order: null,
        occurredAt: importedAt,
        receivedAt: importedAt,
        day: '2026-01-15',
        marks: [],
      }),
    );
    const outcomes = await Promise.all(visitors);
    expect(outcomes.every(({ outcome }) => outcome === 'ACCEPTED')).toBe(true);
    expect(await importing).toMatchObject({ accepted: 3000 });
    expect(await ledger()).toMatchObject({ received: 3050, accepted: 3050 });
  });
});
