import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { hearback } from '../support/hearback.ts';
import { listRatings } from '../support/listRatings.ts';
import { accountedFor, numbersOf } from '../support/numbers.ts';
import { complaintOf, ratingOf, submitComplaint, submitRating } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { type Postgres, startPostgres } from '../support/startPostgres.ts';

describe('two server processes on one PostgreSQL', () => {
  let postgres: Postgres;
  let servers: readonly [Install, Install];
  let merchant: Merchant;

  beforeAll(async () => {
    postgres = await startPostgres();
    const settings = { DATABASE_URL: await postgres.createDatabase() };
    // Both start on an empty database at once: only one may make the tables.
    servers = await Promise.all([startInstall({ settings }), startInstall({ settings })]);
    merchant = await createMerchant(servers[0]);
  });
  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.dispose()));
    await postgres?.stop();
  });

  const numbers = (server: Install) => numbersOf(server, merchant.merchant.id, merchant.secretKey);

  it('take submissions together and answer the same numbers', async () => {
    const sent = await Promise.all(
      Array.from({ length: 400 }, (_, index) => {
        const server = servers[index % 2] ?? servers[0];
        return index % 4 === 3
          ? submitComplaint(server, complaintOf(merchant))
          : submitRating(server, ratingOf(merchant, { score: 1 + (index % 5) }));
      }),
    );
    expect(sent.filter(({ receipt }) => receipt === undefined)).toEqual([]);
    const [one, other] = await Promise.all(servers.map(numbers));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ ratings: 300, complaints: 100 });
    expect(one?.ledger).toMatchObject({ received: 400, accepted: 400 });
  });

  it('store a submission once that reaches both at the same time', async () => {
    const before = await numbers(servers[0]);
    const inputs = Array.from({ length: 50 }, () => ratingOf(merchant));
    const answers = await Promise.all(
      inputs.map((input) => Promise.all(servers.map((server) => submitRating(server, input)))),
    );
    for (const [one, other] of answers) {
      expect(one?.receipt).toBe(other?.receipt);
      expect([one?.repeated, other?.repeated].sort()).toEqual([false, true]);
    }
    const after = await numbers(servers[1]);
    expect(after.ratings).toBe(before.ratings + 50);
    expect(after.ledger.duplicate).toBe(before.ledger.duplicate + 50);
    expect(accountedFor(after.ledger)).toBe(after.ledger.received);
  });

  it('keep every row and every number equal to the raw rows', async () => {
    const { ratings } = await numbers(servers[0]);
    const listed = await listRatings(servers[1], merchant.merchant.id, merchant.secretKey);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(ratings);
    await hearback(servers[0], 'recount', '--check');
  });
});
