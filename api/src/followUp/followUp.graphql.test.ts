import { randomUUID } from 'node:crypto';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';

const day = 86_400_000;
const address = (email: string) => ({ contact: { name: null, email, phone: null } });

// The tests begin on 2026-01-15.
eachDatabase('customers who are followed up', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const grade = async (input: object, as?: string | null) => {
    const query = `mutation ($input: GradeFollowUpInput!) { done: gradeFollowUp(input: $input) {
      ... on GradeFollowUpSuccess { followUp { id grade urgency dueOn note owner { name } complaint { id } } }
      ... on Failure { code path } } }`;
    return (await world.ask(query, { input }, as)).done;
  };
  const record = async (input: object, as?: string | null) => {
    const query = `mutation ($input: RecordContactInput!) { done: recordContact(input: $input) {
      ... on RecordContactSuccess { repeated contact { id at said grade member { name } }
        followUp { id grade dueOn } }
      ... on Failure { code path } } }`;
    return (await world.ask(query, { input }, as)).done;
  };
  const list = async (args = '') => {
    const { merchant } = await world.ask(
      `{ merchant(id: "${world.merchantId}") { followUps${args} { edges { node { note } } pageInfo { endCursor } } } }`,
    );
    const { edges, pageInfo } = merchant.followUps;
    return { notes: edges.map(({ node }: { node: { note: string } }) => node.note), ...pageInfo };
  };

  it('have one follow-up for all their cases, and one log of contacts', async () => {
    const ann = await world.hire('Ann', 'AGENT');
    const first = await world.file(address('zhang@example.com'));
    const second = await world.file(address(' Zhang@Example.com'));
    const other = await world.file(address('li@example.com'));
    const { followUp } = await grade(
      { complaintId: first, expectedOn: '2026-04-01', wantedOn: '2026-01-22', note: 'Asks for two.' },
      ann,
    );
    expect(followUp).toMatchObject({
      ...{ grade: 'B', urgency: 'WEEK', dueOn: '2026-01-22', note: 'Asks for two.' },
      ...{ owner: { name: 'Ann' }, complaint: { id: first } },
    });
    world.now += 60 * day;
    const contact = { complaintId: second, id: randomUUID(), said: 'They come on Friday.' };
    const told = await record(contact);
    expect(told).toMatchObject({
      ...{ repeated: false, contact: { grade: 'A', member: { name: '负责人' } } },
      followUp: { id: followUp.id, grade: 'A', dueOn: '2026-03-17' },
    });
    world.now += day;
    expect(await record({ ...contact, complaintId: first })).toEqual({ ...told, repeated: true });
    expect(await record({ ...contact, said: 'x' })).toEqual({ code: 'ID_CONFLICT', path: 'id' });
    expect(await record({ ...contact, complaintId: other })).toMatchObject({ code: 'ID_CONFLICT' });
    await record({ complaintId: first, id: randomUUID(), said: 'Not yet.', expectedOn: null });
    const look = 'followUp { id grade contacts(first: 9) { edges { node { said grade } } } }';
    const seen = await world.ask(
      `{ first: complaint(id: "${first}") { ${look} } second: complaint(id: "${second}") { ${look} }
        other: complaint(id: "${other}") { ${look} } }`,
    );
    const edges = [
      { node: { said: 'Not yet.', grade: 'E' } },
      { node: { said: 'They come on Friday.', grade: 'A' } },
    ];
    expect(seen.first).toEqual({ followUp: { id: followUp.id, grade: 'E', contacts: { edges } } });
    expect(seen.second).toEqual(seen.first);
    expect(seen.other).toEqual({ followUp: null });
  });

  it('are apart where they left nothing to be known by', async () => {
    const cases = [await world.file({ contact: null }), await world.file({ contact: null })];
    const ids = [];
    for (const complaintId of cases) ids.push((await grade({ complaintId })).followUp.id);
    expect(new Set(ids).size).toBe(2);
    expect((await grade({ complaintId: cases[0] })).followUp.id).toBe(ids[0]);
  });

  it('are one however many speak of them at once, and none once one of their cases is erased', async () => {
    const cases = [
      await world.file(address('zhang@example.com')),
      await world.file(address('zhang@example.com')),
    ];
    const same = randomUUID();
    const speak = () =>
      Promise.all(
        cases.flatMap((complaintId) => [
          record({ complaintId, id: same, said: 'Once.' }),
          record({ complaintId, id: randomUUID(), said: 'Each.' }),
          grade({ complaintId }),
        ]),
      );
    const done = await speak();
    expect(new Set(done.map(({ followUp }) => followUp.id)).size).toBe(1);
    expect(done.map(({ repeated }) => repeated).filter(Boolean)).toHaveLength(1);
    const stored = () => test.database.read.selectFrom('follow_up_contact').selectAll().execute();
    expect((await stored()).map(({ said }) => said).sort()).toEqual(['Each.', 'Each.', 'Once.']);
    const named = parsePublicId('cmp', cases[1] ?? '');
    const { receipt } = (await world.ports.complaints.byId(world.merchantId, named?.id ?? '')) ?? {};
    await world.ports.erasure.byReceipt(receipt ?? '', world.merchantId);
    expect([await stored(), (await list()).notes]).toEqual([[], []]);
    await Promise.all([speak(), world.ports.erasure.byCustomer(world.merchantId, 'zhang@example.com')]);
    expect([await stored(), (await list()).notes]).toEqual([[], []]);
  });

  it('are listed by when they are to be looked at, by grade, by owner and by change', async () => {
    const bob = await world.hire('Bob', 'AGENT');
    const begun = world.now;
    for (const [note, expectedOn] of [
      ['never', null],
      ['soon', '2026-02-01'],
      ['spring', '2026-04-01'],
    ] as const) {
      const complaintId = await world.file(address(`${note}@example.com`));
      world.now += 1000;
      await grade({ complaintId, expectedOn, note, ownerId: note === 'soon' ? bob : null });
    }
    const all = await list();
    expect(all.notes).toEqual(['soon', 'spring', 'never']);
    expect((await list('(filter: { dueBefore: "2026-01-22" })')).notes).toEqual(['soon']);
    expect((await list('(filter: { dueBefore: "2026-01-23" })')).notes).toEqual(['soon', 'spring']);
    expect((await list('(filter: { grade: E })')).notes).toEqual(['never']);
    expect((await list(`(filter: { owner: "${bob}" })`)).notes).toEqual(['soon']);
    for (const [after, notes] of [
      [2999, ['spring']],
      [3000, ['spring']],
      [3001, []],
    ] as const) {
      const since = new Date(begun + after).toISOString();
      expect((await list(`(updatedSince: "${since}")`)).notes).toEqual(notes);
    }
    const page = await list('(first: 2)');
    expect(page.notes).toEqual(['soon', 'spring']);
    expect((await list(`(first: 2, after: "${page.endCursor}")`)).notes).toEqual(['never']);
    expect((await list(`(last: 1, before: "${page.endCursor}")`)).notes).toEqual(['soon']);
  });

  it('are refused where they cannot be, are not yours, or are erased', async () => {
    const viewer = await world.hire('Vic', 'VIEWER');
    const complaintId = await world.file(address('zhang@example.com'));
    const id = randomUUID();
    expect(await grade({ complaintId }, viewer)).toMatchObject({ code: 'READ_ONLY' });
    expect(await record({ complaintId, id, said: 'x' }, viewer)).toMatchObject({ code: 'READ_ONLY' });
    expect(await grade({ complaintId }, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await grade({ complaintId, ownerId: 'mem_x' })).toEqual({
      ...{ code: 'UNKNOWN_MEMBER', path: 'ownerId' },
    });
    expect(await grade({ complaintId, note: 'x'.repeat(5001) })).toEqual({ code: 'TOO_LONG', path: 'note' });
    expect(await record({ complaintId, id, said: ' ' })).toEqual({ code: 'REQUIRED', path: 'said' });
    const elsewhere = await (await caseWorld(test.database)).file();
    const nowhere = `cmp_${world.merchantId.slice(4)}_${id.replaceAll('-', '')}`;
    const unknown = { code: 'NOT_FOUND', path: 'complaintId' };
    for (const named of ['x', nowhere, elsewhere]) {
      expect(await grade({ complaintId: named })).toEqual(unknown);
      expect(await record({ complaintId: named, id, said: 'x' })).toEqual(unknown);
    }
    expect((await list()).notes).toEqual([]);
    await world.ports.erasure.byCustomer(world.merchantId, 'zhang@example.com');
    expect(await grade({ complaintId })).toEqual(unknown);
    expect(await record({ complaintId, id, said: 'x' })).toEqual(unknown);
  });
});
