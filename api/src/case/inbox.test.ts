import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

const hour = 3_600_000;

eachDatabase('the inbox', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  async function ids(filter: object, sort = 'DUE', page: object = { first: 100 }): Promise<string[]> {
    const { merchant } = await world.ask(
      `query ($id: ID!, $filter: ComplaintFilter, $sort: ComplaintSort!, $first: Int, $after: String) {
        merchant(id: $id) { complaints(filter: $filter, sort: $sort, first: $first, after: $after) {
          edges { cursor node { id } } } } }`,
      { id: world.merchantId, filter, sort, ...page },
    );
    return merchant.complaints.edges.map(({ node }: { node: { id: string } }) => node.id);
  }

  it('sorts by what is due next, leaves out what is closed, and chooses by severity, due date and step', async () => {
    const ordinary = await world.file();
    world.now += hour;
    const grave = await world.file({ text: 'It caught fire.' });
    const withdrawn = await world.file();
    await world.act('withdrawComplaint', { complaintId: withdrawn, reason: 'Called it off.' });
    expect(await ids({})).toEqual([ordinary, grave]);
    await world.act('assignComplaint', {
      complaintId: ordinary,
      memberId: world.merchantId.replace('mer', 'mem'),
    });
    // The hour for passing on is over; now the three days for an answer run.
    expect(await ids({})).toEqual([grave, ordinary]);
    expect(await ids({ severity: 'A' })).toEqual([grave]);
    expect(await ids({ step: 'ASSIGNED' })).toEqual([ordinary]);
    expect(await ids({ owner: world.merchantId.replace('mer', 'mem') })).toEqual([ordinary]);
    expect(await ids({ open: false }, 'RECEIVED')).toEqual([withdrawn]);
    expect(await ids({}, 'RECEIVED')).toHaveLength(3);
    expect(await ids({ overdue: true })).toEqual([]);
    world.now += 30 * hour;
    expect(await ids({ overdue: true })).toEqual([grave]);
    expect(await ids({ overdue: false })).toEqual([ordinary]);
    expect(await ids({ dueBefore: new Date(world.now + 200 * hour).toISOString() })).toEqual([
      grave,
      ordinary,
    ]);
  });

  it('pages without a gap or a repetition, also where many are due at the same instant', async () => {
    for (let count = 0; count < 25; count += 1) await world.file();
    const all = await ids({});
    expect(new Set(all).size).toBe(25);
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const {
        merchant,
      }: {
        merchant: {
          complaints: {
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { id: string } }[];
          };
        };
      } = await world.ask(
        `query ($id: ID!, $after: String) { merchant(id: $id) { complaints(sort: DUE, first: 10, after: $after) {
            pageInfo { hasNextPage endCursor } edges { node { id } } } } }`,
        { id: world.merchantId, after },
      );
      const { edges, pageInfo } = merchant.complaints;
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all);
  });

  it('routes by category, then by load, past who is away', async () => {
    const saved = await world.ask(
      `mutation ($input: SaveDepartmentInput!) { saveDepartment(input: $input) {
        ... on SaveDepartmentSuccess { department { id } } } }`,
      { input: { merchantId: world.merchantId, name: 'Goods', categories: ['PRODUCT'] } },
    );
    const department = saved.saveDepartment.department.id;
    const ann = await world.hire('Ann', 'AGENT', [department]);
    const bob = await world.hire('Bob', 'AGENT', [department]);
    const first = await world.file();
    const second = await world.file();
    const other = await world.file({ category: 'SERVICE.WAIT', topCategory: 'SERVICE' });
    const owners = await Promise.all([ids({ owner: ann }), ids({ owner: bob }), ids({ department })]);
    expect(owners[0]?.length).toBe(1);
    expect(owners[1]?.length).toBe(1);
    expect(owners[2]?.toSorted()).toEqual([first, second].toSorted());
    expect(await ids({ step: 'RECEIVED' })).toEqual([other]);
    const { complaint } = await world.ask('query ($id: ID!) { complaint(id: $id) { step } }', { id: first });
    expect(complaint.step).toBe('ASSIGNED');
    const absence = `mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) {
      ... on RecordAbsenceSuccess { handedOver member { away } } } }`;
    const from = new Date(world.now).toISOString();
    const to = new Date(world.now + 100 * hour).toISOString();
    const input = { merchantId: world.merchantId, memberId: ann, from, to, handOver: true };
    const { recordAbsence } = await world.ask(absence, { input });
    expect(recordAbsence).toEqual({ handedOver: 1, member: { away: true } });
    expect((await ids({ owner: bob })).toSorted()).toEqual([first, second].toSorted());
  });
});
