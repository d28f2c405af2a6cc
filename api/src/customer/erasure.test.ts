import { randomUUID } from 'node:crypto';
import { customer } from '@hearback/schema/case/actor';
import { workCase } from '@hearback/schema/case/workCase';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { checkCounts } from '../indicator/recount.ts';

const secret = 'Zhang San of 17 Lotus Street';
const email = 'zhang.san@example.com';
const tables = [
  ...(['rating', 'complaint', 'case_event', 'case_summary', 'case_deadline'] as const),
  ...(['customer_link', 'outbox', 'evidence', 'quarantine', 'follow_up', 'follow_up_contact'] as const),
];

eachDatabase('erasing a person', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  const everything = async () => {
    const rows = await Promise.all(
      tables.map((table) => test.database.read.selectFrom(table).selectAll().execute()),
    );
    return JSON.stringify(rows);
  };
  const receiptOf = async (name: string) => {
    const named = parsePublicId('cmp', name);
    return (await world.ports.complaints.byId(world.merchantId, named?.id ?? ''))?.receipt ?? '';
  };
  const figures = () =>
    world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "2026-01-01", to: "2027-01-01" }) {
        received byCategory(level: 2) { count category { code } } handling { satisfied { numerator denominator } } }
      satisfaction(period: { from: "2026-01-01", to: "2027-01-01" }) { csat { numerator denominator } } } }`);
  const erase = (input: object, as?: string | null) =>
    world
      .ask(
        `mutation ($input: EraseInput!) { erase(input: $input) { __typename
          ... on EraseSuccess { ratings complaints files letters already } ... on Failure { code path } } }`,
        { input: { merchantId: world.merchantId, ...input } },
        as,
      )
      .then((answer) => answer.erase);

  async function rate(parts: Partial<Rating> = {}): Promise<{ id: string; receipt: string }> {
    const id = randomUUID();
    const rating: Rating = {
      ...{
        merchantId: world.merchantId,
        id,
        reasons: [],
        comment: secret,
        channel: 'WIDGET',
        language: 'en',
      },
      ...{
        answers: [{ question: 'overall', version: 1, score: 2 }],
        product: null,
        order: secret,
        marks: [],
      },
      ...{ occurredAt: world.now, receivedAt: world.now, day: dayOf(world.now, 'Asia/Shanghai') },
      ...parts,
    };
    const stored = await world.ports.ratings.submit(rating);
    return { id, receipt: 'receipt' in stored ? stored.receipt : '' };
  }

  /** A complaint after a rating, worked with words on both sides. */
  async function story(
    contact: Complaint['contact'] = { name: secret, email, phone: null },
  ): Promise<string> {
    const { id: ratingId } = await rate();
    const complaintId = await world.file({
      ratingId,
      text: `${secret} was injured.`,
      contact,
      order: secret,
    });
    const acts = [
      ['addComplaintNote', { text: secret }],
      ['sendComplaintMessage', { text: `Dear ${secret}`, question: true }],
      ['resolveComplaint', { text: `Dear ${secret}, sorry.`, remedies: [{ code: 'APOLOGY' }] }],
    ] as const;
    for (const [mutation, input] of acts) {
      world.now += 60_000;
      expect((await world.act(mutation, { complaintId, ...input })).repeated).toBe(false);
    }
    const followed = await world.ask(
      `mutation ($graded: GradeFollowUpInput!, $contact: RecordContactInput!) {
        gradeFollowUp(input: $graded) { __typename } recordContact(input: $contact) { __typename } }`,
      {
        graded: { complaintId, note: `${secret} will come back.` },
        contact: { complaintId, id: randomUUID(), said: secret },
      },
    );
    expect(followed).toMatchObject({
      gradeFollowUp: { __typename: 'GradeFollowUpSuccess' },
      recordContact: { __typename: 'RecordContactSuccess' },
    });
    const named = parsePublicId('cmp', complaintId);
    await test.database.write((writer) =>
      writer
        .insertInto('evidence')
        .values({
          ...{
            merchant_id: world.merchantId,
            evidence_id: randomUUID(),
            kind: 'COMPLAINT',
            submission_id: named?.id ?? '',
          },
          ...{ content_hash: '0'.repeat(64), type: 'PDF', size: 1, width: null, height: null },
          ...{ added_by: null, added_at: world.now },
        })
        .execute(),
    );
    return complaintId;
  }

  it('by a receipt leaves no word of theirs anywhere, every number as it was, and an exact ledger', async () => {
    const name = await story();
    const other = await world.file({
      text: 'The other one.',
      contact: { name: null, email: 'b@example.com', phone: null },
    });
    expect(await everything()).toContain(secret);
    const before = await figures();
    const receipt = await receiptOf(name);
    const waiting = await test.database.read
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', 'WAITING')
      .execute();
    const letters = waiting.filter((row) => row.payload.includes(parsePublicId('cmp', name)?.id ?? '-'));
    const toCustomer = letters.filter((row) => !/^mail:(alert|warning|escalation):/.test(row.outbox_id));
    expect(toCustomer.length).toBeGreaterThan(2);
    world.now += 60_000;
    expect(await erase({ receipt: receipt.toLowerCase() })).toEqual({
      ...{ __typename: 'EraseSuccess', ratings: 1, complaints: 1, files: 1 },
      ...{ letters: toCustomer.length, already: 0 },
    });
    const left = await everything();
    for (const word of [secret, 'Zhang', email, 'injured', 'Lotus']) expect(left).not.toContain(word);
    expect(left).toContain('The other one.');
    for (const table of ['follow_up', 'follow_up_contact'] as const) {
      expect(await test.database.read.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await figures()).toEqual(before);
    const { cases, differences } = await checkCounts(test.database, () => undefined);
    expect({ cases, differences }).toEqual({ cases: 2, differences: 0 });
    const { complaint } = await world.ask(
      `{ complaint(id: "${name}") { text contact { email } step severity { value } } }`,
    );
    expect(complaint).toEqual({ text: '', contact: null, step: 'RESOLVED', severity: { value: 'A' } });
    expect(
      (await world.ask(`{ complaint(id: "${other}") { contact { email } } }`)).complaint.contact.email,
    ).toBe('b@example.com');
  });

  it('says that it is done where it is asked for again, and refuses what nobody has', async () => {
    const receipt = await receiptOf(await story());
    await erase({ receipt });
    expect(await erase({ receipt })).toMatchObject({ ratings: 0, complaints: 0, files: 0, already: 1 });
    const rated = await rate();
    expect(await erase({ receipt: rated.receipt })).toMatchObject({ ratings: 1, already: 0 });
    expect(await erase({ receipt: rated.receipt })).toMatchObject({ ratings: 0, already: 1 });
    const unknown = { __typename: 'NotFound', code: 'NOT_FOUND', path: 'receipt' };
    for (const wrong of ['ABCD-EFGH-JKMN-PQRS', 'x', ''])
      expect(await erase({ receipt: wrong })).toEqual(unknown);
    expect(await erase({})).toMatchObject({ code: 'INVALID', path: 'receipt' });
    expect(await erase({ receipt, customer: 'c' })).toMatchObject({ code: 'INVALID', path: 'receipt' });
    expect(await erase({ receipt }, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await caseWorld(test.database);
    expect(await erase({ merchantId: elsewhere.merchantId, receipt })).toMatchObject({ path: 'merchantId' });
  });

  it('by a customer takes everything under the id, the address and the number, and nothing of others', async () => {
    const customer = { id: 'c-17', verified: false };
    await story();
    await story({ name: secret, email: null, phone: '+86 21 555 0100' });
    await rate({ customer });
    const kept = await world.file({
      text: 'The other one.',
      contact: { name: null, email: 'b@example.com', phone: null },
    });
    expect(await erase({ customer: ' Zhang.San@Example.com' })).toMatchObject({ ratings: 1, complaints: 1 });
    expect(await erase({ customer: '+862155 50100' })).toMatchObject({ ratings: 1, complaints: 1 });
    expect(await erase({ customer: 'c-17' })).toMatchObject({ ratings: 1, complaints: 0 });
    expect(await everything()).not.toContain('Zhang');
    expect(await everything()).not.toContain('c-17');
    for (const again of [email, '+86 21 555 0100', 'c-17', 'nobody']) {
      expect(await erase({ customer: again })).toMatchObject({ ratings: 0, complaints: 0, already: 0 });
    }
    expect(await erase({ customer: ' ' })).toMatchObject({ code: 'REQUIRED', path: 'customer' });
    expect((await world.ask(`{ complaint(id: "${kept}") { text } }`)).complaint.text).toBe('The other one.');
    expect(await checkCounts(test.database, () => undefined)).toMatchObject({ differences: 0 });
  });

  it('leaves the receipt an answer in plain words, and nothing to be done', async () => {
    const receipt = await receiptOf(await story());
    await erase({ receipt });
    const { complaintStatus } = await world.ask(
      `{ complaintStatus(receipt: "${receipt}") { erased now(locale: "zh-CN") next nextBy canSendMessage canReopen canRate messages { text } } }`,
      {},
      null,
    );
    expect(complaintStatus).toMatchObject({ erased: true, next: '', nextBy: null, messages: [] });
    expect(complaintStatus).toMatchObject({ canSendMessage: false, canReopen: false, canRate: false });
    expect(complaintStatus.now).toContain('已全部删除');
  });

  it('takes no new word from whoever holds the receipt, while the staff go on', async () => {
    const name = await story();
    const receipt = await receiptOf(name);
    const said = { receipt, id: randomUUID(), text: secret };
    const send = () => world.act('sendComplaintMessage', said, null);
    expect(await send()).toMatchObject({ __typename: 'SendComplaintMessageSuccess' });
    await erase({ receipt });
    const acts = [
      ['sendComplaintMessage', said],
      ['sendComplaintMessage', { receipt, id: randomUUID(), text: secret }],
      ['reopenComplaint', { receipt, reason: secret }],
      ['withdrawComplaint', { receipt, reason: secret }],
    ] as const;
    const gone = { __typename: 'IllegalStep', code: 'ERASED', path: 'receipt', possibleSteps: [] };
    for (const [mutation, input] of acts) expect(await world.act(mutation, input, null)).toMatchObject(gone);
    const { rateHandling } = await world.ask(
      `mutation ($input: RateHandlingInput!) {
        rateHandling(input: $input) { __typename ... on Failure { code message } } }`,
      { input: { receipt, satisfied: false, handledBadly: secret } },
      null,
    );
    expect(rateHandling).toMatchObject({ __typename: 'IllegalStep', code: 'ERASED' });
    expect(rateHandling.message).toContain('was erased');
    expect(await everything()).not.toContain(secret);
    const answered = await world.act('closeComplaint', { complaintId: name, lesson: 'Pack it better.' });
    expect(answered.code).not.toBe('ERASED');
  });

  it('is not outrun by what was decided a moment before', async () => {
    const name = await story();
    const { id } = parsePublicId('cmp', name) ?? { id: '' };
    const { merchantId, now, ports } = world;
    let read = 0;
    const file: typeof ports.cases.file = async (...named) => {
      const found = await ports.cases.file(...named);
      read += 1;
      if (read === 1) await ports.erasure.byReceipt(found?.complaint.receipt ?? '', merchantId);
      return found;
    };
    const command = { type: 'sendMessage', input: { text: secret } } as const;
    const work = { merchantId, id, now, actor: customer, command };
    const late = workCase(work, { ...ports, cases: { ...ports.cases, file } });
    await expect(late).rejects.toMatchObject({ code: 'ERASED' });
    expect(read).toBe(2);
    expect(await everything()).not.toContain(secret);
  });
});
