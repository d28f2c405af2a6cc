import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { type CommandRefusal, hearback, runCommand } from '../support/hearback.ts';
import { listRatings } from '../support/listRatings.ts';
import { accountedFor, type Ledger, numbersOf } from '../support/numbers.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

describe('a CSV file', () => {
  let install: Install;
  let folder: string;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall();
    folder = await mkdtemp(join(tmpdir(), 'hearback-csv-'));
  });
  afterAll(async () => {
    await install?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes a file and gives the command that imports it for a new merchant. */
  async function commandFor(content: string | Uint8Array, ...options: string[]): Promise<string[]> {
    merchant = await createMerchant(install);
    const file = join(folder, 'ratings.csv');
    await writeFile(file, content);
    const { id } = merchant.merchant;
    const map = ['--map', 'id=id,score=score,date=date,comment=comment'];
    return ['import', 'ratings', file, '--merchant', id, ...map, ...options];
  }

  const head = 'id,score,date,comment';
  const bytes = (...parts: readonly (string | readonly number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  const good: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    options: string[],
    comment: string,
  ])[] = [
    ['with a byte order mark', `\ufeff${head}\n1,5,2024-03-01,好\n`, [], '好'],
    ['with CRLF', `${head}\r\n1,5,2024-03-01,good\r\n`, [], 'good'],
    [
      'with newlines and quotes in a cell',
      `${head}\n1,5,2024-03-01,"two\nlines, ""quoted"""\n`,
      [],
      'two\nlines, "quoted"',
    ],
    ['without a newline at the end', `${head}\n1,5,2024-03-01,good`, [], 'good'],
    [
      'in GBK',
      bytes(`${head}\n1,5,2024-03-01,`, [0xba, 0xdc, 0xba, 0xc3], '\n'),
      ['--encoding', 'gbk'],
      '很好',
    ],
    [
      'with semicolons, when told so',
      `${head.replaceAll(',', ';')}\n1;5;2024-03-01;a, b\n`,
      ['--delimiter', ';'],
      'a, b',
    ],
  ];
  it.each(good)('%s is read as it was meant', async (_name, content, options, comment) => {
    const imported = await hearback<Ledger>(install, ...(await commandFor(content, ...options)));
    expect(imported).toMatchObject({ received: 1, accepted: 1 });
    const listed = await listRatings(install, merchant.merchant.id, merchant.secretKey);
    expect(listed).toMatchObject([{ score: 5, comment }]);
  });

  const bad: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    options: string[],
    code: string,
    says: RegExp,
  ])[] = [
    [
      'without a column that is mapped',
      'id,date,comment\n1,2024-03-01,good\n',
      [],
      'MISSING_COLUMN',
      /score/,
    ],
    [
      'with another delimiter',
      `${head.replaceAll(',', ';')}\n1;5;2024-03-01;good\n`,
      [],
      'WRONG_DELIMITER',
      /;/,
    ],
    [
      'in GBK that is read as UTF-8',
      bytes(`${head}\n1,5,2024-03-01,`, [0xba, 0xc3], '\n'),
      [],
      'INVALID_ENCODING',
      /UTF-8/i,
    ],
    ['in an encoding that is none', `${head}\n`, ['--encoding', 'klingon'], 'UNKNOWN_ENCODING', /klingon/],
    ['with a quote that never ends', `${head}\n1,5,2024-03-01,"good\n`, [], 'QUOTE_NOT_CLOSED', /./],
    ['that is empty', '', [], 'FILE_EMPTY', /./],
  ];
  it.each(bad)(
    '%s is a typed error that says what is wrong, and stores nothing',
    async (_name, content, options, code, says) => {
      const { code: exit, answer } = await runCommand<CommandRefusal>(
        install,
        ...(await commandFor(content, ...options)),
      );
      expect(exit).toBe(1);
      expect(answer.error.code).toBe(code);
      expect(answer.error.message).toMatch(says);
      const { ledger } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
      expect(ledger).toMatchObject({ received: 0, accepted: 0 });
    },
  );

  it('accounts for every row: accepted, repeated, set aside or rejected', async () => {
    const rows = [
      '1,5,2024-03-01,good',
      '2,,2024-03-01,no score is no zero',
      '3,7,2024-03-01,off the scale',
      '4,4,1970-01-01,a date that means unknown',
      '5,four,2024-03-01,no number',
      '6,4,2024-02-30,no such day',
      '1,5,2024-03-01,good',
    ];
    const command = await commandFor(`${head}\n${rows.join('\n')}\n`);
    const imported = await hearback<Ledger & { marked: number }>(install, ...command);
    expect(imported).toMatchObject({
      received: 7,
      accepted: 2,
      duplicate: 1,
      quarantined: 2,
      rejected: 2,
      marked: 1,
    });
    expect(accountedFor(imported)).toBe(imported.received);
    const { ledger, ratings } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    expect(accountedFor(ledger)).toBe(ledger.received);
    expect(ratings).toBe(1);
  });
});
