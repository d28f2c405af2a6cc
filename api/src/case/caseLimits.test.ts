import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

const words = (length: number) => '话'.repeat(length);
const apologies = (count: number) => Array(count).fill({ code: 'APOLOGY' });

eachDatabase('the limits of what staff and customers say about a case', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  /** What a mutation answers below, at and above a limit: above it is refused with the field and stores nothing. */
  const check = async (
    complaintId: string,
    mutation: string,
    path: string,
    most: number,
    input: (size: number) => object,
    code = 'TOO_LONG',
  ) => {
    const count = async () => {
      const query = 'query ($id: ID!) { complaint(id: $id) { eventCount } }';
      return (await world.ask(query, { id: complaintId })).complaint.eventCount as number;
    };
    for (const size of [most - 1, most]) {
      const done = await world.act(mutation, { complaintId, ...input(size) });
      expect([mutation, path, size, done.code]).toEqual([mutation, path, size, undefined]);
    }
    const before = await count();
    const refused = await world.act(mutation, { complaintId, ...input(most + 1) });
    expect([mutation, refused]).toMatchObject([mutation, { __typename: 'InvalidInput', code, path }]);
    expect(await count()).toBe(before);
  };

  it('hold at one less, at the limit, and at one more', async () => {
    const id = await world.file();
    const ann = await world.hire('Ann', 'AGENT');
    const text = (size: number) => ({ text: words(size) });
    const reason = (size: number) => ({ reason: words(size) });
    await check(id, 'addComplaintNote', 'text', 5000, text);
    await check(id, 'sendComplaintMessage', 'text', 5000, text);
    await check(id, 'respondToComplaint', 'text', 5000, text);
    await check(id, 'recordLesson', 'text', 5000, text);
    await check(id, 'recordCause', 'text', 5000, (size) => ({ causes: ['USE'], ...text(size) }));
    await check(id, 'assessComplaint', 'reason', 5000, (size) => ({
      validity: 'UNDETERMINED',
      ...reason(size),
    }));
    await check(id, 'assignComplaint', 'reason', 5000, (size) => ({ memberId: ann, ...reason(size) }));
    await check(id, 'escalateComplaint', 'reason', 5000, (size) => ({ cause: 'UNSETTLED', ...reason(size) }));
    await check(id, 'correctComplaint', 'reason', 5000, (size) => ({ amount: size, ...reason(size) }));
    await check(id, 'recordFault', 'reason', 5000, (size) => ({
      memberIds: [],
      quality: true,
      ...reason(size),
    }));
    await check(id, 'changeSeverity', 'reason', 5000, (size) => {
      return { severity: size % 2 === 0 ? 'B' : 'A', ...reason(size) };
    });
    const measure = { kind: 'CORRECTIVE', text: 'New labels.' };
    await check(id, 'recordMeasure', 'text', 5000, (size) => ({ ...measure, measureId: 'm', ...text(size) }));
    await check(id, 'recordMeasure', 'measureId', 200, (size) => ({
      ...measure,
      measureId: 'm'.repeat(size),
    }));
    const remedies = (size: number) => ({ text: 'Sorry.', remedies: apologies(size) });
    await check(id, 'respondToComplaint', 'remedies', 12, remedies, 'TOO_MANY');
    const secondary = (size: number) => ({
      ...{ validity: 'UNDETERMINED', category: 'PRODUCT.PRICE' },
      secondary: ['SERVICE.WAIT', 'SERVICE.ATTITUDE', 'SERVICE', 'PRODUCT', 'SAFETY'].slice(0, size),
    });
    await check(id, 'assessComplaint', 'secondary', 4, secondary, 'TOO_MANY');
    const members = (size: number) => ({ memberIds: Array(size).fill(ann), reason: 'x' });
    await check(id, 'recordFault', 'memberIds', 20, members, 'TOO_MANY');
  });

  it('hold where each can be said once only', async () => {
    const settle = { text: 'Sorry.', remedies: apologies(1) };
    const reject = { text: 'No.', reason: 'No.', validityReason: 'OTHER' };
    const settled = async () => {
      const id = await world.file();
      await world.act('resolveComplaint', { complaintId: id, ...settle });
      return id;
    };
    const once: readonly (readonly [
      string,
      string,
      (size: number) => object,
      (() => Promise<string>) | undefined,
    ])[] = [
      ['pauseComplaint', 'reason', (size) => ({ reason: words(size) }), undefined],
      ['resolveComplaint', 'text', (size) => ({ ...settle, text: words(size) }), undefined],
      ['rejectComplaint', 'text', (size) => ({ ...reject, text: words(size) }), undefined],
      ['rejectComplaint', 'reason', (size) => ({ ...reject, reason: words(size) }), undefined],
      ['withdrawComplaint', 'reason', (size) => ({ reason: words(size) }), undefined],
      ['reopenComplaint', 'reason', (size) => ({ reason: words(size) }), settled],
      [
        'recordCallback',
        'handledWell',
        (size) => ({ outcome: 'SATISFIED', handledWell: words(size) }),
        settled,
      ],
      [
        'recordCallback',
        'handledBadly',
        (size) => ({ outcome: 'SATISFIED', handledBadly: words(size) }),
        settled,
      ],
      ['closeComplaint', 'lesson', (size) => ({ lesson: words(size) }), undefined],
    ];
    for (const [mutation, path, input, from] of once) {
      const answers = [];
      for (const size of [4999, 5000, 5001]) {
        const complaintId = await (from ?? (() => world.file()))();
        answers.push((await world.act(mutation, { complaintId, ...input(size) })).code ?? null);
      }
      const fine = mutation === 'closeComplaint' ? 'STEP_NOT_POSSIBLE' : null;
      expect([mutation, path, answers]).toEqual([mutation, path, [fine, fine, 'TOO_LONG']]);
    }
  });

  it('of severity hold', async () => {
    const change = async (input: object) => {
      const query = `mutation ($input: ChangeSeveritySettingsInput!) { done: changeSeveritySettings(input: $input) {
        ... on Failure { code path } } }`;
      return (await world.ask(query, { input: { merchantId: world.merchantId, ...input } })).done;
    };
    const many = (size: number) => Array.from({ length: size }, (_, index) => `${index}`);
    for (const [path, most, input, code] of [
      ['repairsFrom', 1000, (size: number) => ({ repairsFrom: size }), 'OUT_OF_RANGE'],
      ['valueLimit', 1e15 - 1, (size: number) => ({ valueLimit: size }), 'OUT_OF_RANGE'],
      ['specialWords', 500, (size: number) => ({ specialWords: many(size) }), 'TOO_MANY'],
      ['specialWords', 200, (size: number) => ({ specialWords: [words(size)] }), 'TOO_LONG'],
      ['specialProducts', 500, (size: number) => ({ specialProducts: many(size) }), 'TOO_MANY'],
      ['specialCategories', 500, (size: number) => ({ specialCategories: many(size) }), 'TOO_MANY'],
    ] as const) {
      for (const size of [most - 1, most]) expect(await change(input(size))).toEqual({});
      expect(await change(input(most + 1))).toEqual({ code, path });
    }
    for (const repairsFrom of [0, -1]) {
      expect(await change({ repairsFrom })).toEqual({ code: 'OUT_OF_RANGE', path: 'repairsFrom' });
    }
    expect(await change({ off: ['SAFETY_CATEGORY'] })).toEqual({ code: 'INVALID', path: 'off' });
  });
});
