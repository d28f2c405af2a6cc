import { createHash, createHmac, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';

eachDatabase('customers', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;
  let secret: string;
  let key: string;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
    secret = (await findMerchant(test.database.read, world.merchantId))?.identity_secret ?? '';
    key = (await world.ports.keys.ofMerchant(world.merchantId)).find(({ text }) => text !== null)?.text ?? '';
  });

  afterEach(() => test.dispose());

  const sign = (id: string, by = secret) => createHmac('sha256', by).update(id).digest('hex');
  const complain = async (parts: object) => {
    world.now += 60_000;
    const id = randomUUID();
    const input = { key, id, category: 'DELIVERY.LATE', text: 'Late.', anonymous: true, ...parts };
    const { done } = await world.ask(
      `mutation ($input: SubmitComplaintInput!) { done: submitComplaint(input: $input) {
        __typename ... on Failure { code path } } }`,
      { input },
    );
    const { merchant } =
      await world.ask(`{ merchant(id: "${world.merchantId}") { complaints(first: 1) { edges {
      node { id customer { id verified } linked: repeatOf { id } } } } } }`);
    return { ...done, ...merchant.complaints.edges[0]?.node };
  };
  const keys = async () =>
    (await test.database.read.selectFrom('case_summary').select('customer_key').execute()).map(
      (row) => row.customer_key,
    );

  it('are verified by the host’s signature, and by nothing else', async () => {
    const id = 'c-17';
    for (const [signature, verified] of [
      [sign(id), true],
      [sign(id).toUpperCase(), true],
      [undefined, false],
      ['', false],
      ['zz', false],
      [sign('c-18'), false],
      [sign(id, 'another secret'), false],
      [sign(id).slice(0, -2), false],
    ] as const) {
      expect((await complain({ customer: { id, signature } })).customer).toEqual({ id, verified });
    }
    expect((await complain({})).customer).toBeNull();
    const rating = { key, id: randomUUID(), score: 4, customer: { id, signature: sign(id) } };
    await world.ask('mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }', {
      input: rating,
    });
    const { merchant } = await world.ask(
      `{ merchant(id: "${world.merchantId}") { ratings(first: 1) { edges { node { customer { id verified } } } } } }`,
    );
    expect(merchant.ratings.edges[0].node.customer).toEqual({ id, verified: true });
  });

  it('have ids of one to 200 characters', async () => {
    for (const [id, code] of [
      ['', 'REQUIRED'],
      ['x', undefined],
      ['x'.repeat(199), undefined],
      ['x'.repeat(200), undefined],
      ['x'.repeat(201), 'TOO_LONG'],
    ] as const) {
      const done = await complain({ customer: { id } });
      expect([done.code, done.path]).toEqual([code, code && 'customer.id']);
    }
  });

  it('are found again by a verified id or an address, not by an id that anybody can claim', async () => {
    const signed = { customer: { id: 'c-17', signature: sign('c-17') } };
    const address = (email: string) => ({ anonymous: false, contact: { email } });
    const first = await complain({ ...signed, ...address('a@example.com') });
    expect(first.linked).toBeNull();
    expect((await complain({ ...signed, ...address('b@example.com') })).linked).toEqual({ id: first.id });
    expect((await complain({ customer: { id: 'c-17' } })).linked).toBeNull();
    const byMail = await complain(address('C@Example.com'));
    expect((await complain({ ...address('c@example.com'), category: 'DELIVERY.LOST' })).linked).toBeNull();
    expect((await complain(address(' c@example.com'))).linked).toEqual({ id: byMail.id });
    world.now += 91 * 86_400_000;
    expect((await complain(address('c@example.com'))).linked).toBeNull();
  });

  it('are kept under keys that no list of addresses gives away', async () => {
    const email = 'a@example.com';
    await complain({ anonymous: false, contact: { email } });
    const [kept] = await keys();
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    const guesses = [email, `${world.merchantId} ${email}`, `email\n${email}`];
    const hashes = guesses.map((word) => createHash('sha256').update(word).digest('hex'));
    expect([...hashes, ...guesses.map((word) => sign(word))]).not.toContain(kept);
    const other = await caseWorld(test.database);
    const there = (await findMerchant(test.database.read, other.merchantId))?.identity_secret;
    expect(there).toMatch(/^hb_is_[0-9a-z]{40}$/);
    expect(there).not.toBe(secret);
  });
});
