import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';
import { plainComplaint } from './plainComplaint.ts';

eachDatabase('working a case', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  const eventsQuery = `query ($id: ID!, $first: Int, $after: String) { complaint(id: $id) {
    step nextSteps: possibleSteps severity { value rule reason triggers { value } } rung
    department { name } owner { name } deadlines { kind state due explanation(locale: "zh-CN") }
    events(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { seq type at reason text actor { kind member { name } } } } } } }`;
  const typesOf = (complaint: { events: { edges: { node: { type: string } }[] } }) =>
    complaint.events.edges.map(({ node }) => node.type);

  it('begins with the receipt, the severity, the rung and the clocks', async () => {
    const id = await world.file({ text: 'My child was injured by the door.' });
    const { complaint } = await world.ask(eventsQuery, { id });
    expect(typesOf(complaint)).toEqual(['RECEIVED', 'SEVERITY_SET', 'RUNG_SET']);
    expect(complaint).toMatchObject({ step: 'RECEIVED', rung: 'STORE_MANAGER', owner: null });
    expect(complaint.severity).toMatchObject({
      value: 'A',
      rule: 'INJURY',
      triggers: [{ value: 'injured' }],
    });
    const kinds = complaint.deadlines.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['HAND_OVER', 'INTERIM_MEASURES', 'LASTING_MEASURES']);
    // 16:00 in Shanghai: eight working hours are two today and six tomorrow, 9-12 and 14-17.
    const interim = complaint.deadlines.find(({ kind }: { kind: string }) => kind === 'INTERIM_MEASURES');
    expect(interim).toMatchObject({ state: 'OPEN', due: '2026-01-16T09:00:00.000Z' });
    expect(interim.explanation).toContain('8 个工作小时');
  });

  it('is worked to the end, every event naming who did it', async () => {
    const complaintId = await world.file();
    const steps = [
      ['acknowledgeComplaint', {}],
      ['assessComplaint', { validity: 'VALID', validityReason: 'MERCHANT_FAULT' }],
      ['startInvestigation', {}],
      ['respondToComplaint', { text: 'We are looking into it.' }],
      ['resolveComplaint', { text: 'We are sorry.', remedies: [{ code: 'REFUND', amount: 3 }] }],
      ['recordCallback', { outcome: 'SATISFIED', handledWell: 'quick' }],
    ] as const;
    for (const [mutation, input] of steps) {
      world.now += 60_000;
      const done = await world.act(mutation, { complaintId, ...input });
      expect(done).toMatchObject({ repeated: false });
    }
    const { complaint } = await world.ask(eventsQuery, { id: complaintId });
    expect(complaint.step).toBe('CLOSED');
    expect(typesOf(complaint).slice(3)).toEqual([
      ...['ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATING', 'ANSWERED', 'RESOLVED', 'CALLED_BACK', 'CLOSED'],
    ]);
    const byStaff = complaint.events.edges
      .slice(3)
      .map((edge: { node: { actor: unknown } }) => edge.node.actor);
    expect(byStaff).toEqual(byStaff.map(() => ({ kind: 'MEMBER', member: { name: '负责人' } })));
    const row = await world.ask('query ($id: ID!) { complaint(id: $id) { step deadlines { state } } }', {
      id: complaintId,
    });
    expect(row.complaint.deadlines.every(({ state }: { state: string }) => state === 'KEPT')).toBe(true);
    const page = await world.ask(eventsQuery, { id: complaintId, first: 4 });
    const { endCursor, hasNextPage } = page.complaint.events.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await world.ask(eventsQuery, { id: complaintId, first: 100, after: endCursor });
    expect(rest.complaint.events.edges[0].node.seq).toBe(5);
  });

  it('answers an impossible step with the steps that are possible', async () => {
    const complaintId = await world.file();
    const done = await world.act('closeComplaint', { complaintId });
    expect(done).toMatchObject({ __typename: 'IllegalStep', code: 'STEP_NOT_POSSIBLE', path: 'step' });
    expect(done.possibleSteps).toContain('ACKNOWLEDGED');
    expect(done.message).toContain('acknowledged');
  });

  it('refuses to close what is not complete, and lists what is missing', async () => {
    const complaintId = await world.file({ text: 'Somebody was injured.' });
    await world.act('resolveComplaint', { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] });
    const done = await world.act('closeComplaint', { complaintId });
    expect(done).toMatchObject({ __typename: 'IllegalStep', code: 'NOT_COMPLETE' });
    expect(done.missing).toEqual([
      ...['CALLBACK', 'VALIDITY', 'CAUSE', 'IMMEDIATE_MEASURE', 'CORRECTIVE_MEASURE', 'PREVENTIVE_MEASURE'],
      'LESSON',
    ]);
  });

  it('does the same command with the same id once, and refuses another one under that id', async () => {
    const complaintId = await world.file();
    const note = { complaintId, id: randomUUID(), text: 'Called, nobody there.' };
    const done = await Promise.all([note, note, note].map((input) => world.act('addComplaintNote', input)));
    expect(done.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(done.filter(({ repeated }) => repeated)).toHaveLength(2);
    const other = await world.act('addComplaintNote', { ...note, text: 'Something else.' });
    expect(other).toMatchObject({ __typename: 'IdConflict', code: 'ID_CONFLICT' });
    const { complaint } = await world.ask(eventsQuery, { id: complaintId });
    expect(typesOf(complaint).filter((type) => type === 'NOTE_ADDED')).toHaveLength(1);
  });

  it('tells whoever decides on an old look to reload', async () => {
    const complaintId = await world.file();
    const read = await world.ask('query ($id: ID!) { complaint(id: $id) { eventCount } }', {
      id: complaintId,
    });
    const afterEvents = read.complaint.eventCount;
    expect(await world.act('acknowledgeComplaint', { complaintId, afterEvents })).toMatchObject({
      repeated: false,
    });
    const late = await world.act('addComplaintNote', { complaintId, afterEvents, text: 'Late.' });
    expect(late).toMatchObject({ __typename: 'CaseChanged', code: 'CASE_CHANGED', path: 'afterEvents' });
    expect(late.message).toContain('Reload');
  });

  it('keeps every event where two processes work one case at the same time', async () => {
    const complaintId = await world.file();
    const other = await test.reopen();
    const second = await caseWorld(other);
    const both = [world.ports, second.ports];
    const done = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const ports = both[index % 2] ?? world.ports;
        const before = world.ports;
        Object.assign(world, { ports });
        const answer = world.act('addComplaintNote', { complaintId, text: `Note ${index}` });
        Object.assign(world, { ports: before });
        return answer;
      }),
    );
    const stored = done.filter(({ __typename }) => __typename === 'AddComplaintNoteSuccess').length;
    const { complaint } = await world.ask(eventsQuery, { id: complaintId });
    expect(stored).toBeGreaterThan(0);
    expect(typesOf(complaint).filter((type) => type === 'NOTE_ADDED')).toHaveLength(stored);
    const numbers = complaint.events.edges.map(({ node }: { node: { seq: number } }) => node.seq);
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
    await other.close();
  });

  it('moves the counts with the category when it is assessed differently', async () => {
    const complaintId = await world.file();
    const input = { complaintId, validity: 'UNDETERMINED', category: 'SERVICE.WAIT' };
    await world.act('assessComplaint', input);
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      complaintSummary(period: { from: "2026-01-01", to: "2026-02-01" }) { byCategory(level: 2) { category { code } count } } } }`);
    const counted = merchant.complaintSummary.byCategory.filter(({ count }: { count: number }) => count > 0);
    expect(counted).toEqual([{ category: { code: 'SERVICE.WAIT' }, count: 1 }]);
  });

  it('takes up a case that was imported without events when somebody first works it', async () => {
    const complaint = { ...plainComplaint(world.merchantId, world.now), text: 'Danger of fire!' };
    const { store } = await import('../submission/store.ts');
    await test.database.write((writer) =>
      store(writer, [
        { kind: 'COMPLAINT', complaint, receipt: '0000-0000-0000-0001', arrivedOn: '2026-01-15' },
      ]),
    );
    const page = await world.ask(
      `{ merchant(id: "${world.merchantId}") { complaints { edges { node { id severity { value } eventCount } } } } }`,
    );
    const [{ node }] = page.merchant.complaints.edges;
    expect(node.severity).toBeNull();
    const done = await world.act('acknowledgeComplaint', { complaintId: node.id });
    expect(done.complaint).toMatchObject({ step: 'ACKNOWLEDGED', severity: { value: 'A', rule: 'FIRE' } });
    expect(done.events).toEqual([{ type: 'ACKNOWLEDGED' }]);
  });

  it('marks a repeat of the same customer and category within 90 days, and suggests duplicates of an order', async () => {
    const first = await world.file({ order: 'A-100 7' });
    world.now += 30 * 86_400_000;
    const again = await world.file({ order: 'a1007' });
    const query = `query ($id: ID!) { complaint(id: $id) { repeatOf { id } duplicatesSuggested { id } linked { as } } }`;
    const { complaint } = await world.ask(query, { id: again });
    expect(complaint).toEqual({
      repeatOf: { id: first },
      duplicatesSuggested: [],
      linked: [{ as: 'REPEAT' }],
    });
    const contact = { name: null, email: 'other@example.com', phone: null };
    const third = await world.file({ order: 'A1007', contact });
    expect((await world.ask(query, { id: third })).complaint).toMatchObject({
      repeatOf: null,
      duplicatesSuggested: [{ id: again }, { id: first }],
    });
    await world.act('linkComplaints', { complaintId: third, otherId: first, as: 'DUPLICATE' });
    expect((await world.ask(query, { id: third })).complaint.duplicatesSuggested).toEqual([{ id: again }]);
  });
});
