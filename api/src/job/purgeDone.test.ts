import { randomUUID } from 'node:crypto';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { readConfig } from '../config.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { insertMessages } from '../outbox/outbox.queries.ts';
import { fireDeadlines } from './fireDeadlines.ts';
import { purgeDone } from './purgeDone.ts';

const day = 86_400_000;

eachDatabase('what is done with', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;
  const purge = () => {
    const config = readConfig({ HEARBACK_KEEP_DONE_DAYS: '90' }, '/');
    return purgeDone({ clock: () => world.now, config, database: test.database });
  };
  const fire = () =>
    fireDeadlines({
      ...{ database: test.database, ports: world.ports, clock: () => world.now },
      log: pino({ level: 'silent' }),
    });

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });

  afterEach(() => test.dispose());

  it('goes after ninety days and not before; what waits or was given up stays', async () => {
    const message = (state: 'SENT' | 'DROPPED' | 'WAITING' | 'GIVEN_UP', at: number) => ({
      ...{
        merchant_id: world.merchantId,
        outbox_id: randomUUID(),
        kind: 'MAIL' as const,
        payload: '{}',
        state,
      },
      ...{
        created_at: at,
        due_at: at,
        attempts: 1,
        last_error: null,
        claimed_until: 0,
        claim: null,
        tried_from: 0,
      },
      sent_at: state === 'SENT' ? at : null,
    });
    const edge = world.now - 90 * day;
    const rows = (['SENT', 'DROPPED', 'WAITING', 'GIVEN_UP'] as const).flatMap((state) =>
      [edge - 1, edge, edge + 1].map((at) => message(state, at)),
    );
    await test.database.write((writer) => insertMessages(writer, rows));
    expect(await purge()).toEqual({ messages: 2, jobs: 0 });
    const left = await test.database.read.selectFrom('outbox').select(['state', 'created_at']).execute();
    const early = left.filter((row) => row.created_at < edge).map(({ state }) => state);
    expect(early.toSorted()).toEqual(['GIVEN_UP', 'WAITING']);
    expect(left).toHaveLength(10);
    expect(await purge()).toEqual({ messages: 0, jobs: 0 });
  });

  it('holds no note of a deadline that was met, and keeps that of one that was missed: it never fires twice', async () => {
    const met = await world.file();
    const missed = await world.file();
    world.now += 20 * day;
    await fire();
    const done = await world.act('resolveComplaint', {
      ...{ complaintId: met, text: 'Sorry.', remedies: [{ code: 'APOLOGY' }] },
    });
    expect(done.repeated).toBe(false);
    const notes = async () =>
      (await test.database.read.selectFrom('job_fired').select('job_id').execute()).map(
        ({ job_id }) => job_id,
      );
    const before = await notes();
    const of = (name: string) => before.filter((id) => id.startsWith(parsePublicId('cmp', name)?.id ?? '-'));
    expect([of(met).length, of(missed).length]).toEqual([2, 2]);
    world.now += 91 * day;
    expect((await purge()).jobs).toBe(2);
    expect(await notes()).toEqual(of(missed));
    const events = async () =>
      (await world.ask(`{ complaint(id: "${missed}") { eventCount } }`)).complaint.eventCount;
    const told = await events();
    await fire();
    expect(await events()).toBe(told);
  });
});
