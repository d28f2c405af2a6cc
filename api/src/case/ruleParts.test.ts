import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type CaseWorld, caseWorld } from './caseWorld.ts';

eachDatabase('what a merchant decides about its cases', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const change = async (name: 'Clocks' | 'CaseSettings', input: object, fields: string, as?: string) => {
    const query = `mutation ($input: Change${name}Input!) { done: change${name}(input: $input) { __typename
      ... on Change${name}Success { ${fields} } ... on Failure { code path message } } }`;
    return (await world.ask(query, { input: { merchantId: world.merchantId, ...input } }, as)).done;
  };
  const clocks = (input: object, as?: string) =>
    change('Clocks', input, 'rescheduled clocks { version rules { code amount unit } }', as);
  const settings = (input: object, as?: string) =>
    change('CaseSettings', input, 'settings { version callbackTries vulnerableHandler { id } }', as);
  const deadlines = async (id: string) => {
    const query = 'query ($id: ID!) { complaint(id: $id) { deadlines { kind due state } } }';
    const { complaint } = await world.ask(query, { id });
    return complaint.deadlines as { kind: string; due: string; state: string }[];
  };

  it('are its clocks: open cases run by the new ones, what was judged stays', async () => {
    const judged = await world.file();
    await world.act('assignComplaint', {
      complaintId: judged,
      memberId: world.merchantId.replace('mer', 'mem'),
    });
    const running = await world.file();
    const rule = { code: 'FIRST_WORD', unit: 'ELAPSED_MINUTES', amount: 30, until: ['ACKNOWLEDGED'] };
    const done = await clocks({ rules: [rule] });
    expect(done).toMatchObject({
      rescheduled: 2,
      clocks: { version: 1, rules: [{ code: 'FIRST_WORD', amount: 30, unit: 'ELAPSED_MINUTES' }] },
    });
    const due = new Date(world.now + 30 * 60_000).toISOString();
    expect(await deadlines(running)).toEqual([{ kind: 'FIRST_WORD', due, state: 'OPEN' }]);
    expect((await deadlines(judged)).map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      'FIRST_WORD OPEN',
      'HAND_OVER KEPT',
    ]);
    await clocks({ preset: 'INSURER' });
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") {
      first: clocks(version: 1) { rules { code until warnAfter rounds from severities } means { code } }
      clocks { version rules { code } means { code minutes name { zhCN } } } none: clocks(version: 9) { version } } }`);
    expect(merchant.first).toEqual({
      rules: [
        {
          ...{ code: 'FIRST_WORD', until: ['ACKNOWLEDGED'], warnAfter: 0.75, rounds: 'EVERY' },
          ...{ from: 'START', severities: null },
        },
      ],
      means: [],
    });
    expect(merchant.clocks).toMatchObject({ version: 2, means: [{ code: 'HANDLING', minutes: 30 }] });
    expect(merchant.clocks.rules.map(({ code }: { code: string }) => code)).toContain('DOCUMENTS');
    expect(merchant.none).toBeNull();
  });

  it('refuse clocks that cannot be, for whoever may not, and keep those that hold', async () => {
    const rule = { code: 'A', unit: 'WORKING_DAYS', amount: 1, until: ['ANSWERED'] };
    for (const [input, path] of [
      [{}, 'preset'],
      [{ preset: 'GENERAL', rules: [rule] }, 'preset'],
      [{ rules: [{ ...rule, amount: 367 }] }, 'rules.0.amount'],
      [{ rules: [{ ...rule, categories: ['NONE'] }] }, 'rules.0.categories'],
      [{ rules: [rule], means: [{ code: 'M', until: [], minutes: 1 }] }, 'means.0.until'],
    ] as const) {
      expect(await clocks(input)).toMatchObject({ code: 'INVALID', path });
    }
    expect(await clocks({ merchantId: 'mer_0000000000' })).toMatchObject({ code: 'NOT_FOUND' });
    const viewer = await world.hire('Vic', 'VIEWER');
    expect(await clocks({ preset: 'GENERAL' }, viewer)).toMatchObject({ code: 'READ_ONLY' });
    const read = await world.ask(`{ merchant(id: "${world.merchantId}") { clocks { version } } }`);
    expect(read.merchant.clocks.version).toBe(0);
  });

  it('are its settings: how often a customer is tried, and who takes whose cases', async () => {
    const ann = await world.hire('Ann', 'AGENT');
    const bob = await world.hire('Bob', 'AGENT');
    const named = { namedHandlers: [{ tier: '钻石', memberId: ann }], vulnerableHandlerId: bob };
    const done = await settings({ callbackTries: 1, callBack: ['A', 'C'], ...named });
    expect(done.settings).toEqual({ version: 1, callbackTries: 1, vulnerableHandler: { id: bob } });
    const complaintId = await world.file();
    await world.act('resolveComplaint', { complaintId, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] });
    const tried = await world.act('recordCallback', { complaintId, outcome: 'NOT_REACHED' });
    expect(tried.complaint.step).toBe('CLOSED');
    const register = async (facts: object) => {
      const query = `mutation ($input: RegisterComplaintInput!) { done: registerComplaint(input: $input) {
        ... on RegisterComplaintSuccess { complaint { tier vulnerable owner { id } namedHandler { id } } }
        ... on Failure { code path } } }`;
      const input = {
        ...{ merchantId: world.merchantId, id: crypto.randomUUID(), channel: 'PHONE' },
        ...{ category: 'PRODUCT.PRICE', text: 'Too dear.', ...facts },
      };
      return (await world.ask(query, { input })).done.complaint;
    };
    expect(await register({ tier: '钻石' })).toMatchObject({ owner: { id: ann }, namedHandler: { id: ann } });
    expect(await register({ vulnerable: true })).toMatchObject({ vulnerable: true, owner: { id: bob } });
    expect(await register({ tier: '银' })).toMatchObject({ owner: null, namedHandler: null });
    // A case about its customer's own handler goes another way.
    expect((await register({ tier: '钻石', aboutIds: [ann] })).owner).toBeNull();
  });

  it('refuse settings that cannot be', async () => {
    for (const [input, code, path] of [
      [{ callbackTries: 11 }, 'INVALID', 'callbackTries'],
      [{ namedHandlers: [{ tier: ' ', memberId: 'mem_x' }] }, 'INVALID', 'namedHandlers.0.tier'],
      [{ vulnerableHandlerId: 'mem_x' }, 'UNKNOWN_MEMBER', 'vulnerableHandlerId'],
    ] as const) {
      expect(await settings(input)).toMatchObject({ code, path });
    }
    const read = await world.ask(`{ merchant(id: "${world.merchantId}") { caseSettings {
      version learnFrom callBack callbackTries handOverApproval { severity rung } namedHandlers { tier } } } }`);
    expect(read.merchant.caseSettings).toEqual({
      ...{ version: 0, learnFrom: ['A', 'B'], callBack: ['A', 'B', 'C'], callbackTries: 3 },
      handOverApproval: [
        { severity: 'A', rung: 'SERVICE_MANAGER' },
        { severity: 'B', rung: 'SERVICE_MANAGER' },
        { severity: 'C', rung: 'DEPARTMENT_LEAD' },
      ],
      namedHandlers: [],
    });
  });
});
