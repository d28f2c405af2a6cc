import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

eachDatabase('registration on behalf of a customer', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const register = async (input: object, fields = 'id', as?: string) => {
    const query = `mutation ($input: RegisterComplaintInput!) { done: registerComplaint(input: $input) { __typename
      ... on RegisterComplaintSuccess { repeated complaint { ${fields} } } ... on Failure { code path } } }`;
    const usual = {
      merchantId: world.merchantId,
      id: randomUUID(),
      channel: 'PHONE',
      category: 'PRODUCT.PRICE',
    };
    return (await world.ask(query, { input: { ...usual, text: 'The lid cracked.', ...input } }, as)).done;
  };

  it('keeps every field of the register, and answers the receipt', async () => {
    const agent = await world.hire('Ann', 'AGENT');
    const said = {
      ...{ product: 'Kettle', itemNumber: 'K-17', batch: 'B2026-01', order: 'A-1007', quantity: 2.5 },
      ...{ deliveredOn: '2026-01-10', arrivedOn: '2026-01-12', happenedOn: '2026-01-13', amount: 199.5 },
      ...{ claimed: 50, text: 'The lid cracked.', statedReason: 'Badly packed', formNumber: 'F-0042' },
      ...{ repairs: 1, writtenConfirmation: false, insists: false, tier: '黄金', vulnerable: false },
    };
    const { complaint, repeated } = await register(
      {
        ...{ ...said, channel: 'LETTER', remedy: 'REFUND', consentVersion: 3, locale: 'en' },
        contact: { name: 'Li Na', email: 'li@example.com', phone: '+86 138 0000 0000' },
      },
      `${Object.keys(said).join(' ')} channel kind remedyWanted consentVersion language receipt occurredAt
       contact { name email phone } takenBy { name }`,
      agent,
    );
    expect(repeated).toBe(false);
    expect(complaint).toEqual({
      ...said,
      ...{ channel: 'LETTER', kind: 'COMPLAINT', remedyWanted: 'REFUND', consentVersion: 3, language: 'en' },
      contact: { name: 'Li Na', email: 'li@example.com', phone: '+86 138 0000 0000' },
      ...{ takenBy: { name: 'Ann' }, occurredAt: new Date(world.now).toISOString() },
      receipt: expect.stringMatching(/^.{4}-.{4}-.{4}-.{4}$/),
    });
  });

  it('takes queries and requests for help, which run by their own clocks and need no callback', async () => {
    for (const kind of ['QUERY', 'HELP']) {
      const { complaint } = await register(
        { kind, channel: 'COUNTER' },
        'id kind channel deadlines { kind } missingForClosing',
      );
      expect(complaint).toMatchObject({ kind, channel: 'COUNTER', missingForClosing: [] });
      expect(complaint.deadlines.map((one: { kind: string }) => one.kind).toSorted()).toEqual([
        ...['ANSWER', 'HAND_OVER'],
      ]);
      await world.act('respondToComplaint', { complaintId: complaint.id, text: 'At the till.' });
      const closed = await world.act('closeComplaint', { complaintId: complaint.id });
      expect(closed.complaint.step).toBe('CLOSED');
    }
  });

  it('settles on the spot what may be, and counts it', async () => {
    const settled = { text: 'Exchanged at once.', remedies: [{ code: 'EXPLANATION' }] };
    const { complaint } = await register({ amount: 20, settled }, 'id step settledOnTheSpot');
    expect(complaint).toMatchObject({ step: 'RESOLVED', settledOnTheSpot: true });
    const agent = await world.hire('Ann', 'AGENT');
    expect(await register({ amount: 2000, settled }, 'id', agent)).toMatchObject({
      ...{ code: 'ABOVE_YOUR_RUNG', path: 'settled' },
    });
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "2026-01-01", to: "2026-02-01" }) { handling { onTheSpot { numerator denominator } } } } }`);
    expect(merchant.complaintSummary.handling.onTheSpot).toEqual({ numerator: 1, denominator: 1 });
  });

  it('is safe to repeat, and refuses another content and every field past its limit', async () => {
    const id = randomUUID();
    await register({ id, batch: 'B1' });
    expect((await register({ id, batch: 'B1' })).repeated).toBe(true);
    expect(await register({ id, batch: 'B2' })).toMatchObject({ __typename: 'IdConflict', path: 'id' });
    const long = (length: number) => '长'.repeat(length);
    const limits: readonly (readonly [string, (length: number) => object, number])[] = [
      ['text', (length) => ({ text: long(length) }), 5000],
      ['statedReason', (length) => ({ statedReason: long(length) }), 2000],
      ...['product', 'order', 'itemNumber', 'batch', 'formNumber', 'tier', 'locale'].map(
        (field) => [field, (length: number) => ({ [field]: long(length) }), 200] as const,
      ),
      ['contact.name', (length) => ({ contact: { name: long(length), phone: '12345' } }), 200],
      ['contact.phone', (length) => ({ contact: { phone: '1'.repeat(length) } }), 200],
      ['contact.email', (length) => ({ contact: { email: `${'a'.repeat(length - 5)}@b.cn` } }), 200],
      [
        'settled.text',
        (length) => ({ settled: { text: long(length), remedies: [{ code: 'APOLOGY' }] } }),
        5000,
      ],
      [
        'settled.remedies',
        (length) => ({ settled: { text: 'x', remedies: Array(length).fill({ code: 'APOLOGY' }) } }),
        12,
      ],
      ['secondary', (length) => ({ secondary: Array(length).fill('SERVICE.WAIT') }), 4],
      ['repairs', (repairs) => ({ repairs }), 1000],
      ['quantity', (quantity) => ({ quantity }), 1e9],
      ['amount', (amount) => ({ amount }), 1e15 - 1],
      ['claimed', (claimed) => ({ claimed }), 1e15 - 1],
    ];
    for (const [path, inputOf, most] of limits) {
      const answers = [];
      for (const length of [most - 1, most, most + 1]) answers.push(await register(inputOf(length)));
      const [below, at, above] = answers.map((answer) => ({ ...answer, complaint: undefined }));
      expect([path, below]).toEqual([path, { __typename: 'RegisterComplaintSuccess', repeated: false }]);
      expect([path, at]).toEqual([path, { __typename: 'RegisterComplaintSuccess', repeated: false }]);
      expect([path, above]).toMatchObject([path, { __typename: 'InvalidInput', path }]);
    }
  });

  it('is put right later: value, severity and rung follow, with who did it and why', async () => {
    const complaintId = await world.file();
    const query = `query ($id: ID!) { complaint(id: $id) { amount rung severity { value rule } namedHandler { id }
      events(last: 1) { edges { node { type reason corrected { name value } } } } } }`;
    const agent = await world.hire('Ann', 'AGENT');
    const reason = 'The receipt shows it.';
    await world.act('correctComplaint', { complaintId, amount: 500, namedHandlerId: agent, reason }, agent);
    expect((await world.ask(query, { id: complaintId })).complaint).toMatchObject({
      ...{ amount: 500, rung: 'SERVICE_MANAGER', namedHandler: { id: agent } },
    });
    const done = await world.act('correctComplaint', { complaintId, repairs: 3, amount: 500, reason });
    expect(done.events.map(({ type }: { type: string }) => type)).toEqual([
      'FACTS_CORRECTED',
      'SEVERITY_SET',
    ]);
    expect(done.complaint.severity).toEqual({ value: 'A', rule: 'REPEATED_REPAIR' });
    const { complaint } = await world.ask(query.replace('last: 1', 'last: 2'), { id: complaintId });
    expect(complaint.events.edges[0].node).toEqual({
      ...{ type: 'FACTS_CORRECTED', reason, corrected: [{ name: 'repairs', value: '3' }] },
    });
    for (const [input, code, path] of [
      [{ repairs: 1001 }, 'OUT_OF_RANGE', 'repairs'],
      [{ amount: -1 }, 'OUT_OF_RANGE', 'amount'],
      [{ aboutIds: Array(21).fill(agent) }, 'TOO_MANY', 'aboutIds'],
      [{ tier: 'x'.repeat(201) }, 'TOO_LONG', 'tier'],
      [{}, 'NOTHING_CHANGES', 'facts'],
    ] as const) {
      const refused = await world.act('correctComplaint', { complaintId, ...input, reason });
      expect(refused).toMatchObject({ code, path });
    }
  });
});
