import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

const minute = 60_000;

eachDatabase('what staff do to a case', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const read = async (id: string, fields: string) =>
    (await world.ask(`query ($id: ID!) { complaint(id: $id) { ${fields} } }`, { id })).complaint;
  const department = async (name: string, categories: readonly string[]) => {
    const query = `mutation ($input: SaveDepartmentInput!) { done: saveDepartment(input: $input) {
      ... on SaveDepartmentSuccess { department { id } } } }`;
    const { done } = await world.ask(query, { input: { merchantId: world.merchantId, name, categories } });
    return done.department.id as string;
  };

  it('hand it over: who stands too low asks, who stands high enough approves, who gets it signs', async () => {
    const goods = await department('Goods', ['PRODUCT']);
    const ann = await world.hire('Ann', 'AGENT', [goods]);
    const bob = await world.hire('Bob', 'AGENT', [goods]);
    const lea = await world.hire('Lea', 'DEPARTMENT_LEAD', [goods]);
    const complaintId = await world.file();
    const state = () =>
      read(complaintId, 'owner { id } signedAt handOver { member { id } department { id } } possibleSteps');
    const first = (await state()).owner.id;
    const [from, to] = first === ann ? [ann, bob] : [bob, ann];
    const asked = await world.act(
      'assignComplaint',
      { complaintId, memberId: to, reason: 'Mine is full.' },
      from,
    );
    expect(asked.events).toEqual([{ type: 'HAND_OVER_REQUESTED' }]);
    expect(await state()).toMatchObject({ owner: { id: from }, handOver: { member: { id: to } } });
    expect(await waiting(true)).toEqual([complaintId]);
    const low = await world.act('approveHandOver', { complaintId }, to);
    expect(low).toMatchObject({ __typename: 'Forbidden', code: 'ABOVE_YOUR_RUNG' });
    await world.act('refuseHandOver', { complaintId, reason: 'Keep it.' }, lea);
    expect(await state()).toMatchObject({ owner: { id: from }, handOver: null });
    expect(await waiting(true)).toEqual([]);
    const none = await world.act('approveHandOver', { complaintId }, lea);
    expect(none).toMatchObject({ __typename: 'IllegalStep', code: 'NO_HAND_OVER' });
    await world.act('assignComplaint', { complaintId, memberId: to }, from);
    await world.act('approveHandOver', { complaintId }, lea);
    expect(await state()).toMatchObject({ owner: { id: to }, signedAt: null, handOver: null });
    const other = await world.act('signHandOver', { complaintId }, from);
    expect(other).toMatchObject({ __typename: 'Forbidden', code: 'NOT_THE_HANDLER' });
    world.now += minute;
    await world.act('signHandOver', { complaintId }, to);
    expect((await state()).signedAt).toBe(new Date(world.now).toISOString());
    const again = await world.act('signHandOver', { complaintId }, to);
    expect(again).toMatchObject({ __typename: 'IllegalStep', code: 'ALREADY_SIGNED' });
  });

  const waiting = async (handOverWaiting: boolean) => {
    const { merchant } = await world.ask(
      `query ($id: ID!, $filter: ComplaintFilter) { merchant(id: $id) {
        complaints(filter: $filter) { edges { node { id } } } } }`,
      { id: world.merchantId, filter: { handOverWaiting } },
    );
    return merchant.complaints.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('hand a major one over only with the service manager', async () => {
    const goods = await department('Goods', ['PRODUCT']);
    const desk = await department('Service desk', ['SERVICE']);
    const lea = await world.hire('Lea', 'DEPARTMENT_LEAD', [goods]);
    const sam = await world.hire('Sam', 'SERVICE_MANAGER');
    const complaintId = await world.file({ text: 'Somebody was injured.' });
    const asked = await world.act('assignComplaint', { complaintId, departmentId: desk }, lea);
    expect(asked.events).toEqual([{ type: 'HAND_OVER_REQUESTED' }]);
    expect(await world.act('approveHandOver', { complaintId }, lea)).toMatchObject({
      code: 'ABOVE_YOUR_RUNG',
    });
    const done = await world.act('approveHandOver', { complaintId }, sam);
    expect(done.events[0]).toEqual({ type: 'ASSIGNED' });
    expect((await read(complaintId, 'department { name }')).department.name).toBe('Service desk');
  });

  it('stop the clock while the customer is waited for, and let it go on', async () => {
    world.now = Date.UTC(2026, 0, 15, 1);
    const complaintId = await world.file();
    const due = async () => {
      const { deadlines, paused } = await read(complaintId, 'paused deadlines { kind due state }');
      const clock = deadlines.find(({ kind }: { kind: string }) => kind === 'HAND_OVER');
      return [paused, clock.state, clock.due];
    };
    // 9:00 in Shanghai, an hour of working time.
    expect(await due()).toEqual([false, 'OPEN', '2026-01-15T02:00:00.000Z']);
    world.now += 20 * minute;
    const early = await world.act('resumeComplaint', { complaintId });
    expect(early).toMatchObject({ __typename: 'IllegalStep', code: 'NOT_PAUSED' });
    await world.act('pauseComplaint', { complaintId, reason: 'She looks for the receipt.' });
    expect(await due()).toEqual([true, 'PAUSED', null]);
    expect(await world.act('pauseComplaint', { complaintId, reason: 'x' })).toMatchObject({
      code: 'ALREADY_PAUSED',
    });
    expect(await world.act('pauseComplaint', { complaintId, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    world.now += 30 * minute;
    await world.act('resumeComplaint', { complaintId });
    expect(await due()).toEqual([false, 'OPEN', '2026-01-15T02:30:00.000Z']);
  });

  it('complete the documents, from which an insurer decides within an hour', async () => {
    world.now = Date.UTC(2026, 0, 15, 1);
    const query = `mutation ($id: ID!) { changeClocks(input: { merchantId: $id, preset: INSURER }) { __typename } }`;
    await world.ask(query, { id: world.merchantId });
    const complaintId = await world.file();
    const clock = async () => {
      const { deadlines } = await read(complaintId, 'deadlines { kind start due state }');
      return deadlines.find(({ kind }: { kind: string }) => kind === 'DOCUMENTS');
    };
    expect(await clock()).toBeUndefined();
    world.now += 10 * minute;
    await world.act('completeDocuments', { complaintId });
    expect(await clock()).toEqual({
      ...{ kind: 'DOCUMENTS', state: 'OPEN', start: '2026-01-15T01:10:00.000Z' },
      due: '2026-01-15T02:10:00.000Z',
    });
    world.now += 59 * minute;
    await world.act('resolveComplaint', {
      complaintId,
      text: 'Paid.',
      remedies: [{ code: 'REFUND', amount: 5 }],
    });
    expect((await clock()).state).toBe('KEPT');
    const late = await world.act('completeDocuments', { complaintId });
    expect(late).toMatchObject({ __typename: 'IllegalStep', code: 'NOT_NOW' });
  });

  it('record who was at fault, who then has nothing more to do with it', async () => {
    const ann = await world.hire('Ann', 'AGENT');
    const complaintId = await world.file();
    await world.act('assignComplaint', { complaintId, memberId: ann });
    await world.act('recordFault', { complaintId, memberIds: [ann], quality: false, reason: 'Wrong price.' });
    expect(await read(complaintId, 'atFault { name } quality owner { id }')).toEqual({
      ...{ atFault: [{ name: 'Ann' }], quality: false, owner: null },
    });
    const own = await world.act('addComplaintNote', { complaintId, text: 'Not me.' }, ann);
    expect(own).toMatchObject({ __typename: 'Forbidden', code: 'ABOUT_YOURSELF' });
    for (const [input, code, path] of [
      [{ memberIds: ['mem_x'], reason: 'x' }, 'UNKNOWN_MEMBER', 'members.0'],
      [{ memberIds: [], reason: 'x' }, 'NOTHING_CHANGES', 'members'],
      [{ memberIds: [ann], reason: ' ' }, 'REASON_MISSING', 'reason'],
    ] as const) {
      expect(await world.act('recordFault', { complaintId, ...input })).toMatchObject({ code, path });
    }
  });

  it('review measures of others, send them back, and say later whether they worked', async () => {
    const ann = await world.hire('Ann', 'AGENT');
    const complaintId = await world.file();
    const measure = { complaintId, measureId: randomUUID() };
    const plan = { ...measure, kind: 'CORRECTIVE', text: 'New labels.', responsibleId: ann };
    await world.act('recordMeasure', plan, ann);
    const own = await world.act('reviewMeasure', { ...measure, sufficient: true }, ann);
    expect(own).toMatchObject({ code: 'OWN_MEASURE', path: 'measure' });
    const silent = await world.act('reviewMeasure', { ...measure, sufficient: false });
    expect(silent).toMatchObject({ code: 'REASON_MISSING', path: 'reason' });
    const early = await world.act('verifyMeasure', { ...measure, worked: true });
    expect(early).toMatchObject({ __typename: 'IllegalStep', code: 'NOT_REVIEWED' });
    const state = () =>
      read(
        complaintId,
        'measures { kind text status responsible { name } author { name } reviewer { name } }',
      );
    await world.act('reviewMeasure', { ...measure, sufficient: false, reason: 'Which labels?' });
    expect((await state()).measures[0]).toMatchObject({ status: 'SENT_BACK', reviewer: { name: '负责人' } });
    await world.act('recordMeasure', { ...plan, text: 'New labels each morning.' }, ann);
    await world.act('reviewMeasure', { ...measure, sufficient: true });
    const settled = await world.act('recordMeasure', plan, ann);
    expect(settled).toMatchObject({ __typename: 'IllegalStep', code: 'MEASURE_SETTLED' });
    await world.act('verifyMeasure', { ...measure, worked: false, reason: 'Two were wrong again.' });
    expect(await state()).toEqual({
      measures: [
        {
          ...{ kind: 'CORRECTIVE', text: 'New labels each morning.', status: 'FAILED' },
          ...{ responsible: { name: 'Ann' }, author: { name: 'Ann' }, reviewer: { name: '负责人' } },
        },
      ],
    });
    const unknown = await world.act('verifyMeasure', { complaintId, measureId: 'none', worked: true });
    expect(unknown).toMatchObject({ code: 'UNKNOWN_MEASURE', path: 'measure' });
  });

  it('suspect malice, which moves it up one rung and hides nothing', async () => {
    const complaintId = await world.file();
    expect(await read(complaintId, 'rung maliceSuspected')).toEqual({
      ...{ rung: 'DEPARTMENT_LEAD', maliceSuspected: false },
    });
    await world.act('escalateComplaint', { complaintId, cause: 'MALICE', reason: 'The tenth this week.' });
    expect(await read(complaintId, 'rung maliceSuspected text')).toMatchObject({
      ...{ rung: 'SERVICE_MANAGER', maliceSuspected: true, text: expect.stringContaining('shelf') },
    });
  });

  it('close a grave one only with cause, measures, review and lesson', async () => {
    const complaintId = await world.file({ text: 'Somebody was injured.', contact: null });
    const sam = await world.hire('Sam', 'SERVICE_MANAGER');
    await world.act('resolveComplaint', { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] });
    const verdict = { validity: 'VALID', validityReason: 'MERCHANT_FAULT' };
    expect((await world.act('assessComplaint', { complaintId, ...verdict })).complaint.step).toBe('RESOLVED');
    await world.act('recordCause', { complaintId, causes: ['EQUIPMENT'], text: 'The door closes too fast.' });
    for (const kind of ['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE']) {
      await world.act('recordMeasure', { complaintId, measureId: kind, kind, text: 'Slow it down.' }, sam);
    }
    const early = await world.act('closeComplaint', {
      complaintId,
      lesson: 'Doors are measured each month.',
    });
    expect(early).toMatchObject({ code: 'NOT_COMPLETE', missing: ['REVIEW'] });
    for (const measureId of ['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE']) {
      await world.act('reviewMeasure', { complaintId, measureId, sufficient: true });
    }
    await world.act('closeComplaint', { complaintId, lesson: 'Doors are measured each month.' });
    expect(await read(complaintId, 'step ending rootCause { causes text }')).toEqual({
      ...{ step: 'CLOSED', ending: 'NO_CONTACT' },
      rootCause: { causes: ['EQUIPMENT'], text: 'The door closes too fast.' },
    });
  });
});
