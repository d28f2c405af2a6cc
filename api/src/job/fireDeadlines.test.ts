import { memberActor } from '@hearback/schema/case/actor';
import { workCase } from '@hearback/schema/case/workCase';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { mailStart, testMailing } from '../mail/testMailing.ts';
import { fireDeadlines } from './fireDeadlines.ts';

const log = pino({ level: 'silent' });

eachDatabase('watching deadlines', (open) => {
  let test: TestDatabase;
  let mailing: Awaited<ReturnType<typeof testMailing>>;
  let now: number;
  let id: string;

  const look = (database = test.database) =>
    fireDeadlines({ database, ports: mailing.ports, clock: () => now, log });
  const fired = async () => {
    const rows = await test.database.read.selectFrom('job_fired').selectAll().orderBy('job_id').execute();
    return rows.map(({ job_id }) => job_id.replace(`${id}:`, ''));
  };
  const file = async () =>
    (await mailing.ports.cases.file(mailing.merchantId, id)) ?? expect.fail('There is no such case.');
  const raised = async () =>
    (await file()).events.filter(
      ({ event }) => event.type === 'RUNG_SET' && event.payload.cause === 'OVERDUE',
    );
  const timesOf = async (rule: string) => {
    const found = (await file()).deadlines.find(({ deadline }) => deadline.rule === rule)?.deadline;
    return { warnAt: found?.warnAt ?? Number.NaN, due: found?.due ?? Number.NaN };
  };

  beforeEach(async () => {
    now = mailStart;
    test = await open();
    mailing = await testMailing(test.database, () => now);
    id = await mailing.complain({ contact: null });
  });
  afterEach(() => test.dispose());

  it('warns at the very instant, escalates only after the due one, and each but once', async () => {
    const { warnAt, due } = await timesOf('HAND_OVER');
    now = warnAt - 1;
    await look();
    expect(await fired()).toEqual([]);
    now = warnAt;
    await look();
    await look();
    expect(await fired()).toEqual(['1:HAND_OVER:WARN']);
    now = due;
    await look();
    expect(await fired()).toEqual(['1:HAND_OVER:WARN']);
    now = due + 1;
    await look();
    await look();
    expect(await fired()).toEqual(['1:HAND_OVER:ESCALATE', '1:HAND_OVER:WARN']);
    const [event, ...more] = await raised();
    expect(more).toEqual([]);
    expect(event?.event).toMatchObject({ actor: { kind: 'SYSTEM' }, payload: { cause: 'OVERDUE' } });
    expect((await mailing.outbox()).map(({ mail }) => mail).toSorted()).toEqual(['ESCALATION', 'WARNING']);
  });

  it('says nothing about what was done in time', async () => {
    const [owner] = (await mailing.ports.members.staff(mailing.merchantId, now)).members;
    const actor = memberActor(owner?.id ?? '');
    const remedies = [{ code: 'APOLOGY' as const, amount: null }];
    const command = { type: 'resolve', input: { text: '抱歉', remedies } } as const;
    await workCase({ merchantId: mailing.merchantId, id, actor, now: now + 1000, command }, mailing.ports);
    now += 90 * 86_400_000;
    await look();
    expect(await fired()).toEqual([]);
  });

  it('goes on where a process was killed between the case and the note', async () => {
    now = (await timesOf('HAND_OVER')).due + 1;
    const broken = {
      ...test.database,
      write: async () => {
        throw new Error('killed');
      },
    };
    await look(broken);
    expect(await raised()).toHaveLength(1);
    expect(await fired()).toEqual([]);
    await look();
    expect(await raised()).toHaveLength(1);
    expect(await fired()).toEqual(['1:HAND_OVER:ESCALATE']);
  });

  it('fires each once where two processes look at the same time', async () => {
    now += 30 * 86_400_000;
    const other = await test.reopen();
    await Promise.all([look(), look(other), look(), look(other)]);
    const ids = await fired();
    expect(ids).toEqual(['1:DECISION:ESCALATE', '1:ANSWER:ESCALATE', '1:HAND_OVER:ESCALATE'].toSorted());
    expect(await raised()).toHaveLength(ids.length);
    expect((await mailing.outbox()).map(({ mail }) => mail)).toEqual(ids.map(() => 'ESCALATION'));
    await other.close();
  });
});
