import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, refused, taken, unheard } from '../support/changesOf.ts';
import { createMerchant, type Merchant, shopOrigin } from '../support/createMerchant.ts';
import { askGraphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import {
  complaintOf,
  publicDoor,
  ratingOf,
  type Submitted,
  submitComplaint,
  submitRating,
} from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

const tomorrow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('bad input', () => {
  let install: Install;
  let merchant: Merchant;
  let folder: string;

  beforeAll(async () => {
    install = await startInstall({ settings: { HEARBACK_INTAKE_PER_MINUTE: '100000' } });
    merchant = await createMerchant(install);
    folder = await mkdtemp(join(tmpdir(), 'hearback-input-'));
  });
  afterAll(async () => {
    await install?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const ratings: readonly (readonly [name: string, input: () => object, code: string, path: string])[] = [
    ['a rating of 0', () => ({ score: 0 }), 'OUT_OF_RANGE', 'score'],
    ['a rating of 6', () => ({ score: 6 }), 'OUT_OF_RANGE', 'score'],
    ['a rating of minus 1', () => ({ score: -1 }), 'OUT_OF_RANGE', 'score'],
    ['a comment of 2,001 letters', () => ({ comment: 'a'.repeat(2001) }), 'TOO_LONG', 'comment'],
    ['a comment of 2,001 emoji', () => ({ comment: '👍'.repeat(2001) }), 'TOO_LONG', 'comment'],
    ['a comment with U+0000', () => ({ comment: 'a\u0000b' }), 'INVALID', 'comment'],
    ['half a character', () => ({ comment: 'a\ud83d' }), 'INVALID', 'comment'],
    ['a date in the future', () => ({ answeredAt: tomorrow(1) }), 'IN_FUTURE', 'answeredAt'],
    ['a question that is not asked', () => ({ question: 'colour' }), 'UNKNOWN_QUESTION', 'question'],
    ['a scale that never was', () => ({ questionVersion: 99 }), 'UNKNOWN_QUESTION', 'question'],
    ['a reason that is none', () => ({ reasons: ['WEATHER'] }), 'UNKNOWN_CATEGORY', 'reasons'],
    ['an id that is no UUID', () => ({ id: '1' }), 'INVALID', 'id'],
    ['an order number of 201 characters', () => ({ order: '7'.repeat(201) }), 'TOO_LONG', 'order'],
  ];
  it.each(ratings)('%s is a typed error and counted as rejected', async (_name, input, code, path) => {
    let answer: Submitted | undefined;
    const changes = await changesOf(install, merchant, async () => {
      answer = await submitRating(install, ratingOf(merchant, input()));
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code, path });
    expect(answer?.message).toMatch(/\w/);
    expect(changes).toEqual(refused);
  });

  const complaints: readonly (readonly [name: string, input: () => object, code: string, path: string])[] = [
    ['a text of 5,001 characters', () => ({ text: '诉'.repeat(5001) }), 'TOO_LONG', 'text'],
    ['no text', () => ({ text: ' \n ' }), 'REQUIRED', 'text'],
    ['a category that is none', () => ({ category: 'WEATHER.RAIN' }), 'UNKNOWN_CATEGORY', 'category'],
    ['a day in the future', () => ({ happenedOn: tomorrow(2).slice(0, 10) }), 'IN_FUTURE', 'happenedOn'],
    ['neither contact nor anonymous', () => ({ anonymous: false }), 'REQUIRED', 'contact.email'],
    [
      'an e-mail address that is none',
      () => ({ anonymous: false, contact: { email: 'here' }, consentVersion: 1 }),
      'INVALID',
      'contact.email',
    ],
  ];
  it.each(complaints)('%s is a typed error and counted as rejected', async (_name, input, code, path) => {
    let answer: Submitted | undefined;
    const changes = await changesOf(install, merchant, async () => {
      answer = await submitComplaint(install, complaintOf(merchant, input()));
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code, path });
    expect(changes).toEqual(refused);
  });

  it.each([1999, 2000])('a comment of %i characters is taken, each counted once', async (length) => {
    for (const character of ['a', '好', '👍']) {
      const rating = ratingOf(merchant, { comment: character.repeat(length) });
      expect(await changesOf(install, merchant, () => submitRating(install, rating))).toEqual(taken);
    }
  });

  it.each([4999, 5000])('a complaint of %i characters is taken', async (length) => {
    const complaint = complaintOf(merchant, { text: '👍'.repeat(length) });
    expect(await changesOf(install, merchant, () => submitComplaint(install, complaint))).toEqual(taken);
  });

  it('a category of another merchant is unknown', async () => {
    const other = await createMerchant(install, { name: 'Hillside Bakery' });
    const file = join(folder, 'cases.csv');
    await writeFile(file, 'date,category,text\n2020-01-02,Moonlight,Too bright.\n');
    const imported = ['--merchant', other.merchant.id, '--map', 'date=date,category=category,text=text'];
    await hearback(install, 'import', 'complaints', file, ...imported);
    const listed = await askGraphql<{ merchant: { categories: { code: string; builtIn: boolean }[] } }>(
      install,
      other.secretKey,
      'query ($id: ID!) { merchant(id: $id) { categories { code builtIn } } }',
      { id: other.merchant.id },
    );
    const own = listed.data?.merchant.categories.find(({ builtIn }) => !builtIn);
    expect(own).toBeDefined();
    const input = { category: own?.code };
    expect(await submitComplaint(install, complaintOf(other, input))).toMatchObject({
      __typename: 'SubmitComplaintSuccess',
    });
    let answer: Submitted | undefined;
    const changes = await changesOf(install, merchant, async () => {
      answer = await submitComplaint(install, complaintOf(merchant, input));
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'UNKNOWN_CATEGORY', path: 'category' });
    expect(changes).toEqual(refused);
  });

  it.each([
    ['made up', (key: string) => `${key.slice(0, 6)}nothing`],
    ['misspelt', (key: string) => key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')],
    ['cut off', (key: string) => key.slice(0, -4)],
    ['empty', () => ''],
  ])('a publishable key that is %s is a typed error', async (_name, change) => {
    let answer: Submitted | undefined;
    const changes = await changesOf(install, merchant, async () => {
      answer = await submitRating(install, ratingOf(merchant, { key: change(merchant.publishableKey) }));
    });
    expect(answer).toMatchObject({ __typename: 'KeyRefused', code: 'UNKNOWN_KEY', path: 'key' });
    expect(changes).toEqual(unheard);
  });

  it('a secret key in place of the publishable one is a typed error', async () => {
    const answer = await submitRating(install, ratingOf(merchant, { key: merchant.secretKey }));
    expect(answer).toMatchObject({ __typename: 'KeyRefused', code: 'UNKNOWN_KEY', path: 'key' });
  });

  it.each([
    ['a page of another origin', 'https://elsewhere.example'],
    ['the same host on another port', `${shopOrigin}:8443`],
    ['the same host without TLS', 'http://shop.example'],
    ['a page without an origin', null],
    ['an opaque origin', 'null'],
  ])('%s is a typed error with status 200', async (_name, origin) => {
    const changes = await changesOf(install, merchant, async () => {
      const variables = { input: ratingOf(merchant) };
      const { status, headers, data } = await publicDoor(install, 'submitRating', variables, { origin });
      expect(status).toBe(200);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(data).toEqual({
        submitRating: {
          ...{ __typename: 'KeyRefused', code: 'WRONG_ORIGIN', path: 'origin' },
          message: expect.stringMatching(/may not be used/),
        },
      });
    });
    expect(changes).toEqual(unheard);
  });

  it('says what is wrong in the language of the visitor', async () => {
    const answer = await submitRating(install, ratingOf(merchant, { score: 6, locale: 'zh-CN' }));
    expect(answer.message).toMatch(/必须在 1 与 5 之间/);
  });
});
