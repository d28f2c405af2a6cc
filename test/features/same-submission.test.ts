import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { numbersOf } from '../support/numbers.ts';
import { complaintOf, ratingOf, submitComplaint, submitRating } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { type Postgres, startPostgres } from '../support/startPostgres.ts';

const times = 100;

describe.each(['SQLite', 'PostgreSQL'])('the same submission on %s', (database) => {
  let postgres: Postgres | undefined;
  let install: Install;
  let merchant: Merchant;

  beforeAll(async () => {
    if (database === 'PostgreSQL') postgres = await startPostgres();
    const url = await postgres?.createDatabase();
    install = await startInstall({ settings: url === undefined ? {} : { DATABASE_URL: url } });
    merchant = await createMerchant(install);
  });
  afterAll(async () => {
    await install?.dispose();
    await postgres?.stop();
  });

  const numbers = () => numbersOf(install, merchant.merchant.id, merchant.secretKey);

  it.each([
    ['rating', submitRating, () => ratingOf(merchant, { score: 4, comment: '不错 👍' })],
    ['complaint', submitComplaint, () => complaintOf(merchant)],
  ] as const)(
    'sent 100 times at once is stored once and answers one receipt: a %s',
    async (kind, submit, make) => {
      const before = await numbers();
      const input = make();
      const answers = await Promise.all(Array.from({ length: times }, () => submit(install, input)));
      expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
      expect(answers[0]?.receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      expect(answers.filter(({ repeated }) => repeated === false)).toHaveLength(1);
      const after = await numbers();
      expect(after.ratings - before.ratings).toBe(kind === 'rating' ? 1 : 0);
      expect(after.complaints - before.complaints).toBe(kind === 'complaint' ? 1 : 0);
      expect(after.ledger.accepted - before.ledger.accepted).toBe(1);
      expect(after.ledger.duplicate - before.ledger.duplicate).toBe(times - 1);
      expect(after.ledger.received - before.ledger.received).toBe(times);
    },
  );

  it('with other content is the typed error, and what is stored stays as it is', async () => {
    const input = ratingOf(merchant, { score: 5 });
    const first = await submitRating(install, input);
    const before = await numbers();
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, index) => submitRating(install, { ...input, comment: `No. ${index}` })),
    );
    for (const other of others) {
      expect(other).toMatchObject({ __typename: 'IdConflict', code: 'ID_CONFLICT', path: 'id' });
      expect(other.message).toMatch(/already used/);
    }
    expect(await submitRating(install, input)).toMatchObject({ receipt: first.receipt, repeated: true });
    const after = await numbers();
    expect(after.ratings).toBe(before.ratings);
    expect(after.ledger.accepted).toBe(before.ledger.accepted);
    expect(after.ledger.rejected).toBe(before.ledger.rejected + others.length);
  });

  it('sent at once with two contents is stored with one of them, whole', async () => {
    const input = ratingOf(merchant);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => submitRating(install, { ...input, score: 1 + (index % 2) })),
    );
    const receipts = answers.flatMap(({ receipt }) => receipt ?? []);
    expect(receipts).toHaveLength(20);
    expect(new Set(receipts).size).toBe(1);
    expect(answers.filter(({ code }) => code === 'ID_CONFLICT')).toHaveLength(20);
  });

  it('of one merchant says nothing about the same id of another', async () => {
    const other = await createMerchant(install, { name: 'Hillside Bakery' });
    const input = ratingOf(merchant);
    const mine = await submitRating(install, input);
    const theirs = await submitRating(install, { ...input, key: other.publishableKey, score: 1 });
    expect(theirs).toMatchObject({ __typename: 'SubmitRatingSuccess', repeated: false });
    expect(theirs.receipt).not.toBe(mine.receipt);
  });
});
