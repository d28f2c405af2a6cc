import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';

eachDatabase('the address of a member', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  const change = async (mutation: 'createMember' | 'updateMember', input: object, as?: string) => {
    const name = mutation === 'createMember' ? 'CreateMember' : 'UpdateMember';
    const query = `mutation ($input: ${name}Input!) { done: ${mutation}(input: $input) {
      ... on ${name}Success { member { id email } } ... on Failure { code path } } }`;
    return (await world.ask(query, { input: { merchantId: world.merchantId, ...input } }, as)).done;
  };

  it('is given with the member, changed and taken away again', async () => {
    const made = await change('createMember', { name: 'Ann', role: 'AGENT', email: 'ann@example.com' });
    const { id: memberId } = made.member;
    expect(made.member.email).toBe('ann@example.com');
    expect(await change('updateMember', { memberId, name: 'Anna' })).toEqual(made);
    const moved = await change('updateMember', { memberId, email: ' anna@example.com ' });
    expect(moved.member.email).toBe('anna@example.com');
    expect((await change('updateMember', { memberId, email: '' })).member.email).toBeNull();
  });

  it('is judged before anything is stored', async () => {
    const longest = `${'a'.repeat(188)}@example.com`;
    for (const [email, code] of [['ann', 'INVALID'] as const, [`a${longest}`, 'TOO_LONG'] as const]) {
      expect(await change('createMember', { name: 'Ann', role: 'AGENT', email })).toEqual({
        code,
        path: 'email',
      });
    }
    const { merchant } = await world.ask(`{ merchant(id: "${world.merchantId}") { members { name } } }`);
    expect(merchant.members).toHaveLength(1);
    for (const email of [longest, longest.slice(1)]) {
      const done = await change('createMember', { name: 'Ann', role: 'AGENT', email });
      expect(done.member.email).toBe(email);
    }
  });

  it('is not for a member who only reads to change', async () => {
    const viewer = await world.hire('Vic', 'VIEWER');
    const done = await change('updateMember', { memberId: viewer, role: 'OWNER' }, viewer);
    expect(done).toEqual({ code: 'READ_ONLY', path: 'authorization' });
  });
});
