import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';

eachDatabase('problems that cases have in common', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const save = async (input: object, as?: string | null) => {
    const query = `mutation ($input: SaveProblemInput!) { done: saveProblem(input: $input) {
      ... on SaveProblemSuccess { problem { id name causes closedAt caseCount createdBy { name } } }
      ... on Failure { code path } } }`;
    return (await world.ask(query, { input: { merchantId: world.merchantId, ...input } }, as)).done;
  };
  const casesOf = async (id: string) => {
    const query = 'query ($id: ID!) { problem(id: $id) { caseCount cases { edges { node { id } } } } }';
    const { problem } = await world.ask(query, { id });
    expect(problem.cases.edges).toHaveLength(problem.caseCount);
    return problem.cases.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('are named, and list the cases that are linked to them', async () => {
    const { problem: labels } = await save({
      id: randomUUID(),
      name: 'Old shelf labels',
      causes: ['METHOD'],
    });
    const { problem: tills } = await save({ id: randomUUID(), name: 'Two tills only' });
    expect(labels).toMatchObject({
      caseCount: 0,
      closedAt: null,
      causes: ['METHOD'],
      createdBy: { name: '负责人' },
    });
    const first = await world.file();
    world.now += 1000;
    const second = await world.file();
    for (const complaintId of [first, second]) {
      const done = await world.act('linkProblem', { complaintId, problemId: labels.id });
      expect(done.events).toEqual([{ type: 'PROBLEM_LINKED' }]);
    }
    expect(await casesOf(labels.id)).toEqual([second, first]);
    await world.act('linkProblem', { complaintId: first, problemId: tills.id });
    expect([await casesOf(labels.id), await casesOf(tills.id)]).toEqual([[second], [first]]);
    const { merchant, complaint } = await world.ask(
      `query ($merchant: ID!, $id: ID!, $filter: ComplaintFilter) {
        complaint(id: $id) { problem { name } }
        merchant(id: $merchant) { complaints(filter: $filter) { edges { node { id } } }
          problems { edges { node { name caseCount } } } } }`,
      { merchant: world.merchantId, id: first, filter: { problem: labels.id } },
    );
    expect(complaint.problem.name).toBe('Two tills only');
    expect(merchant.complaints.edges).toEqual([{ node: { id: second } }]);
    expect(merchant.problems.edges.map(({ node }: { node: object }) => node)).toEqual(
      expect.arrayContaining([
        { name: 'Old shelf labels', caseCount: 1 },
        { name: 'Two tills only', caseCount: 1 },
      ]),
    );
  });

  it('are changed and closed under the same id, and listed by that', async () => {
    const id = randomUUID();
    const { problem } = await save({ id, name: 'Labels' });
    world.now += 1000;
    const closed = await save({ id, name: 'Shelf labels', closed: true });
    expect(closed.problem).toMatchObject({ id: problem.id, name: 'Shelf labels' });
    await save({ id: randomUUID(), name: 'Tills' });
    const list = async (filter: string) => {
      const { merchant } = await world.ask(
        `{ merchant(id: "${world.merchantId}") { problems(${filter}) { edges { node { name } } } } }`,
      );
      return merchant.problems.edges.map(({ node }: { node: { name: string } }) => node.name);
    };
    expect(await list('filter: { open: true }')).toEqual(['Tills']);
    expect(await list('filter: { open: false }')).toEqual(['Shelf labels']);
    expect(await list(`updatedSince: "${new Date(world.now + 1).toISOString()}"`)).toEqual([]);
    expect(await list('first: 1')).toEqual(['Tills']);
  });

  it('are refused where they cannot be, or are not yours', async () => {
    const agent = await world.hire('Ann', 'AGENT');
    const viewer = await world.hire('Vic', 'VIEWER');
    const id = randomUUID();
    expect(await save({ id, name: ' ' })).toEqual({ code: 'REQUIRED', path: 'name' });
    expect(await save({ id, name: 'x' }, viewer)).toMatchObject({ code: 'READ_ONLY' });
    expect(await save({ id, name: 'x' }, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { problem } = await save({ id, name: 'x' }, agent);
    const other = await caseWorld(test.database);
    const elsewhere = await other.file();
    const far = await other.act('linkProblem', { complaintId: elsewhere, problemId: problem.id });
    expect(far).toMatchObject({ __typename: 'NotFound', path: 'problemId' });
    expect((await other.ask(`{ problem(id: "${problem.id}") { id } }`)).problem).toBeNull();
    const complaintId = await world.file();
    for (const problemId of [
      '',
      'prb_x',
      `prb_${world.merchantId.slice(4)}_${randomUUID().replaceAll('-', '')}`,
    ]) {
      const done = await world.act('linkProblem', { complaintId, problemId });
      expect(done).toMatchObject({ code: 'NOT_FOUND', path: 'problemId' });
    }
    await world.act('linkProblem', { complaintId, problemId: problem.id });
    const again = await world.act('linkProblem', { complaintId, problemId: problem.id });
    expect(again).toMatchObject({ code: 'NOTHING_CHANGES', path: 'problem' });
    const nowhere = `cmp_${world.merchantId.slice(4)}_${randomUUID().replaceAll('-', '')}`;
    const link = await world.act('linkComplaints', { complaintId, otherId: nowhere, as: 'DUPLICATE' });
    expect(link).toMatchObject({ code: 'NOT_FOUND', path: 'otherId' });
  });
});
