import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

eachDatabase('rules of cases', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  const failure = '... on Failure { code message path }';
  const shifts = [{ from: '08:00', to: '20:00' }];
  const everyDay = Array.from({ length: 7 }, () => ({ shifts }));
  const calendar = (input: object) =>
    world.ask(
      `mutation ($input: ChangeCalendarInput!) { done: changeCalendar(input: $input) { ${failure}
        ... on ChangeCalendarSuccess { rescheduled calendar { version timeZone week { shifts { from to } } } } } }`,
      { input: { merchantId: world.merchantId, ...input } },
    );
  const handOver = async (id: string) => {
    const { complaint } = await world.ask(
      'query ($id: ID!) { complaint(id: $id) { deadlines { kind due state calendarVersion } } }',
      { id },
    );
    return complaint.deadlines.find(({ kind }: { kind: string }) => kind === 'HAND_OVER');
  };

  it('compute the running deadlines of open cases anew when the calendar changes, and leave judged ones', async () => {
    world.now = Date.UTC(2026, 0, 15, 9, 30);
    const running = await world.file();
    const judged = await world.file();
    const owner = world.merchantId.replace('mer', 'mem');
    await world.act('assignComplaint', { complaintId: judged, memberId: owner });
    // 17:30 in Shanghai: half an hour today, half an hour tomorrow from nine.
    expect((await handOver(running)).due).toBe('2026-01-16T01:30:00.000Z');
    const { done } = await calendar({ week: everyDay });
    expect(done).toMatchObject({ rescheduled: 2, calendar: { version: 1, timeZone: 'Asia/Shanghai' } });
    expect(await handOver(running)).toMatchObject({ due: '2026-01-15T10:30:00.000Z', calendarVersion: '1' });
    expect(await handOver(judged)).toMatchObject({ due: '2026-01-16T01:30:00.000Z', state: 'KEPT' });
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") { calendar { version }
      complaints(sort: DUE) { edges { node { id } } } } }`);
    expect(merchant.calendar.version).toBe(1);
    expect(merchant.complaints.edges[0].node.id).toBe(running);
  });

  it.each([
    [{ week: [] }, 'week'],
    [{ week: everyDay.map(() => ({ shifts: [] })) }, 'week'],
    [{ week: everyDay.map(() => ({ shifts: [{ from: '12:00', to: '09:00' }] })) }, 'week.0.0'],
    [{ week: everyDay, timeZone: 'Mars/Base' }, 'timeZone'],
    [{ week: everyDay, country: 'XX' }, 'holidays'],
  ])('refuse the calendar %j', async (input, path) => {
    expect((await calendar(input)).done).toMatchObject({ code: 'INVALID', path });
  });

  const ladder = (mutation: string, fields: string, input: object) =>
    world.ask(
      `mutation ($input: LadderInput!) { done: ${mutation}(input: $input) { ${failure} ${fields} } }`,
      { input: { merchantId: world.merchantId, ...input } },
    );

  it('try a ladder on past cases before it holds', async () => {
    const cheap = await world.file({ amount: 499.99 });
    const dear = await world.file({ amount: 500 });
    const rules = [{ code: 'FROM_400', rung: 'STORE_MANAGER', when: { valueFrom: 400 } }];
    const tried = await ladder(
      'tryLadder',
      '... on TryLadderSuccess { tried movedCount moved { complaint { id } from { rung } to { rung rules } } }',
      { rules },
    );
    expect(tried.done).toMatchObject({ tried: 2, movedCount: 2 });
    const moved = new Map(
      tried.done.moved.map((one: { complaint: { id: string } }) => [one.complaint.id, one]),
    );
    expect(moved.get(cheap)).toMatchObject({
      from: { rung: 'DEPARTMENT_LEAD' },
      to: { rung: 'STORE_MANAGER' },
    });
    expect(moved.get(dear)).toMatchObject({ from: { rung: 'SERVICE_MANAGER' }, to: { rules: ['FROM_400'] } });
    const read = `{ merchant(id: "${world.merchantId}") { ladder { version name { en } rules { code } } } }`;
    expect((await world.ask(read)).merchant.ladder).toMatchObject({ version: 0, name: { en: 'Mall' } });
    await ladder('changeLadder', '... on ChangeLadderSuccess { ladder { version } }', { rules });
    expect((await world.ask(read)).merchant.ladder).toMatchObject({
      version: 1,
      rules: [{ code: 'FROM_400' }],
    });
    const after = await world.file({ amount: 450 });
    const { complaint } = await world.ask('query ($id: ID!) { complaint(id: $id) { rung rungRules } }', {
      id: after,
    });
    expect(complaint).toEqual({ rung: 'STORE_MANAGER', rungRules: ['FROM_400'] });
  });

  it('put a product under special control', async () => {
    await world.ask(
      `mutation ($input: ChangeSeveritySettingsInput!) { changeSeveritySettings(input: $input) { __typename } }`,
      { input: { merchantId: world.merchantId, specialProducts: ['Kettle'] } },
    );
    const id = await world.file({ product: 'Kettle' });
    const { complaint } = await world.ask(
      'query ($id: ID!) { complaint(id: $id) { severity { value rule } } }',
      { id },
    );
    expect(complaint.severity).toEqual({ value: 'A', rule: 'SPECIAL_CONTROL' });
  });

  it('let a member act within their department and rung only, and nobody on a case about themselves', async () => {
    const agent = await world.hire('Ann', 'AGENT');
    const viewer = await world.hire('Vic', 'VIEWER');
    const complaintId = await world.file({ amount: 900 });
    const resolve = { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] };
    const done = await world.act('resolveComplaint', resolve, agent);
    expect(done).toMatchObject({ __typename: 'Forbidden', code: 'ABOVE_YOUR_RUNG' });
    const read = await world.act('addComplaintNote', { complaintId, text: 'x' }, viewer);
    expect(read).toMatchObject({ __typename: 'Forbidden', code: 'READ_ONLY' });
    expect(await world.act('acknowledgeComplaint', { complaintId }, null)).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await world.act('acknowledgeComplaint', { complaintId: 'cmp_x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const registered = await world.ask(
      `mutation ($input: RegisterComplaintInput!) { done: registerComplaint(input: $input) { ${failure}
        ... on RegisterComplaintSuccess { repeated complaint { id channel amount takenBy { name } rung severity { value rule } } } } }`,
      {
        input: {
          merchantId: world.merchantId,
          id: randomUUID(),
          channel: 'PHONE',
          category: 'SERVICE.ATTITUDE',
          text: 'She shouted at me.',
          contact: { phone: '+86 138 0000 0000' },
          amount: 20,
          aboutIds: [agent],
        },
      },
      agent,
    );
    const { complaint } = registered.done;
    expect(complaint).toMatchObject({ channel: 'PHONE', amount: 20, takenBy: { name: 'Ann' } });
    const own = await world.act('acknowledgeComplaint', { complaintId: complaint.id }, agent);
    expect(own).toMatchObject({ __typename: 'Forbidden', code: 'ABOUT_YOURSELF' });
  });

  it('let the holder of the receipt write, rate and open again, and see nothing of the staff', async () => {
    const complaintId = await world.file();
    const { complaint } = await world.ask('query ($id: ID!) { complaint(id: $id) { receipt } }', {
      id: complaintId,
    });
    const { receipt } = complaint;
    await world.act('sendComplaintMessage', { complaintId, text: 'Which till was it?', question: true });
    await world.act('addComplaintNote', { complaintId, text: 'Secret.' });
    const visitor = (mutation: string, name: string, input: object) =>
      world.ask(
        `mutation ($input: ${name}Input!) { done: ${mutation}(input: $input) { ${failure} ... on ${name}Success { status {
          step waitingForYou canRate canReopen messages { fromCustomer text } } } } }`,
        { input: { receipt, ...input } },
        null,
      );
    const sent = await visitor('sendComplaintMessage', 'SendComplaintMessage', { text: 'The second.' });
    expect(sent.done.status).toMatchObject({
      waitingForYou: false,
      messages: [
        { fromCustomer: false, text: 'Which till was it?' },
        { fromCustomer: true, text: 'The second.' },
      ],
    });
    const early = await visitor('rateHandling', 'RateHandling', { satisfied: true });
    expect(early.done.code).toBe('STEP_NOT_POSSIBLE');
    await world.act('resolveComplaint', {
      complaintId,
      text: 'Here you are.',
      remedies: [{ code: 'APOLOGY' }],
    });
    const rated = await visitor('rateHandling', 'RateHandling', {
      satisfied: false,
      handledBadly: 'No refund.',
    });
    expect(rated.done.status.step).toBe('REOPENED');
    const { complaint: raised } = await world.ask('query ($id: ID!) { complaint(id: $id) { rung } }', {
      id: complaintId,
    });
    expect(raised.rung).toBe('SERVICE_MANAGER');
    const wrong = await world.ask(
      `mutation { done: reopenComplaint(input: { receipt: "0000-0000-0000-0000", reason: "x" }) { ${failure} } }`,
      {},
      null,
    );
    expect(wrong.done).toMatchObject({ code: 'NOT_FOUND', path: 'receipt' });
  });
});
