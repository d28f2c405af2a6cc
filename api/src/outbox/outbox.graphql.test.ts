import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { Undeliverable } from './deliver.ts';
import { dispatchDue } from './dispatchDue.ts';

const hour = 3_600_000;

eachDatabase('messages through GraphQL', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const list = async (args = '') => {
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") { outbox${args} {
      pageInfo { hasNextPage endCursor } edges { node { id mail state tries lastError nextTry sentAt complaint { id } } } } } }`);
    return merchant.outbox;
  };
  const retry = async (id: string, as?: string | null) => {
    const query = `mutation ($id: ID!) { retryMessage(messageId: $id) { __typename
      ... on RetryMessageSuccess { message { state tries nextTry } } ... on Failure { code path message } } }`;
    return (await world.ask(query, { id }, as)).retryMessage;
  };
  const send = (deliver: () => Promise<{ readonly outcome: 'SENT' }>) =>
    dispatchDue({
      ...{ database: test.database, clock: () => world.now, chance: () => 0 },
      deliverers: { MAIL: deliver },
    });

  it('show what failed and why, and go again when somebody says so', async () => {
    const complaint = await world.file();
    const [{ node: waiting }] = (await list()).edges;
    expect(waiting).toMatchObject({
      ...{ mail: 'RECEIPT', state: 'WAITING', tries: 0, lastError: null, sentAt: null },
      complaint: { id: complaint },
    });
    await send(() => Promise.reject(new Undeliverable('550 No such user')));
    const [{ node: failed }] = (await list('(state: GIVEN_UP)')).edges;
    expect(failed).toMatchObject({ tries: 1, lastError: '550 No such user', nextTry: null });
    world.now += 8 * 24 * hour;
    const done = await retry(failed.id);
    expect(done.message).toEqual({ state: 'WAITING', tries: 0, nextTry: new Date(world.now).toISOString() });
    await send(() => Promise.resolve({ outcome: 'SENT' }));
    expect((await list('(state: GIVEN_UP)')).edges).toEqual([]);
    const [{ node: sent }] = (await list('(state: SENT)')).edges;
    expect(sent).toMatchObject({ id: failed.id, tries: 1, sentAt: new Date(world.now).toISOString() });
    expect(await retry(sent.id)).toMatchObject({ code: 'NOTHING_CHANGES', path: 'messageId' });
  });

  it('are tried before their time only after a try that failed', async () => {
    await world.file();
    const [{ node: message }] = (await list()).edges;
    await send(() => Promise.reject(new Error('down')));
    expect((await retry(message.id)).message.nextTry).toBe(new Date(world.now).toISOString());
    const complaintId = await world.file({ contact: { name: null, email: 'wu@example.com', phone: null } });
    await world.act('resolveComplaint', { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] });
    const { edges } = await list();
    const asking = edges.find(({ node }: { node: { mail: string } }) => node.mail === 'CALLBACK').node;
    const tomorrow = new Date(world.now + 24 * hour).toISOString();
    expect(asking.nextTry).toBe(tomorrow);
    expect((await retry(asking.id)).message.nextTry).toBe(tomorrow);
  });

  it('come in pages, and are for those who may only', async () => {
    for (let count = 0; count < 5; count += 1) {
      world.now += 1;
      await world.file({ contact: { name: null, email: `wu${count}@example.com`, phone: null } });
    }
    const first = await list('(first: 3)');
    const second = await list(`(first: 3, after: "${first.pageInfo.endCursor}")`);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(5);
    await expect(list('(first: 101)')).rejects.toThrow('PAGE_TOO_LARGE at first');
    const other = await caseWorld(test.database);
    const query = `mutation ($id: ID!) { retryMessage(messageId: $id) { ... on Failure { code path } } }`;
    expect((await other.ask(query, { id: ids[0] })).retryMessage).toEqual({
      code: 'NOT_FOUND',
      path: 'messageId',
    });
    expect(await retry('msg_0000000000_AAAA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await retry(ids[0] ?? '', null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const viewer = await world.hire('Vic', 'VIEWER');
    expect(await retry(ids[0] ?? '', viewer)).toMatchObject({ code: 'READ_ONLY' });
  });
});
