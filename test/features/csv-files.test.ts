import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, unheard } from '../support/changesOf.ts';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { type CommandRefusal, hearback, runCommand } from '../support/hearback.ts';
import { listRatings } from '../support/listRatings.ts';
import { accountedFor, type Ledger } from '../support/numbers.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

describe('a CSV file', () => {
  let install: Install;
  let folder: string;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall();
    merchant = await createMerchant(install);
    folder = await mkdtemp(join(tmpdir(), 'hearback-csv-'));
  });
  afterAll(async () => {
    await install?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes a file and gives the command that imports it. */
  async function commandFor(content: string | Uint8Array, ...options: string[]): Promise<string[]> {
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
    ['with a byte order mark', `\ufeff${head}\n11,5,2024-03-01,好\n`, [], '好'],
    ['with CRLF', `${head}\r\n12,5,2024-03-01,lines of DOS\r\n`, [], 'lines of DOS'],
    [
      'with newlines and quotes in a cell',
      `${head}\n13,5,2024-03-01,"two\nlines, ""quoted"""\n`,
      [],
      'two\nlines, "quoted"',
    ],
    ['without a newline at the end', `${head}\n14,5,2024-03-01,the last`, [], 'the last'],
    [
      'in GBK',
      bytes(`${head}\n15,5,2024-03-01,`, [0xba, 0xdc, 0xba, 0xc3], '\n'),
      ['--encoding', 'gbk'],
      '很好',
    ],
    [
      'with semicolons, when told so',
      `${head.replaceAll(',', ';')}\n16;5;2024-03-01;a, b\n`,
      ['--delimiter', ';'],
      'a, b',
    ],
  ];
  it.each(good)('%s is read as it was meant', async (_name, content, options, comment) => {
    const imported = await hearback<Ledger>(install, ...(await commandFor(content, ...options)));
    expect(imported).toMatchObject({ received: 1, accepted: 1 });
    const listed = await listRatings(install, merchant.merchant.id, merchant.secretKey);
    expect(listed.find((rating) => rating.comment === comment)).toMatchObject({ score: 5 });
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
      const command = await commandFor(content, ...options);
      const changes = await changesOf(install, merchant, async () => {
        const { code: exit, answer } = await runCommand<CommandRefusal>(install, ...command);
        expect(exit).toBe(1);
        expect(answer.error.code).toBe(code);
        expect(answer.error.message).toMatch(says);
      });
      expect(changes).toEqual(unheard);
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
    const changes = await changesOf(install, merchant, async () => {
      const imported = await hearback<Ledger & { marked: number }>(install, ...command);
      const { accepted, duplicate, quarantined, rejected, marked } = imported;
      expect({ accepted, duplicate, quarantined, rejected, marked }).toEqual({
        ...{ accepted: 2, duplicate: 1, quarantined: 2, rejected: 2, marked: 1 },
      });
      expect(accountedFor(imported)).toBe(imported.received);
    });
    // One of the two that are accepted has no score, and so is in no figure.
    expect(changes).toEqual({ stored: 1, received: 7, accepted: 2, rejected: 2 });
  });
});
