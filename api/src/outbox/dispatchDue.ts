import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OutboxKind, outboxKinds } from '@hearback/schema/outbox/outboxMessage';
import { leaseTime, retryAt, worthTrying } from '@hearback/schema/outbox/retryAt';
import type { Database } from '../db/database.ts';
import { type Deliver, type Deliverers, Undeliverable } from './deliver.ts';
import { claimMessages, hasDueMessages, settleMessage } from './outbox.queries.ts';
import type { OutboxTable } from './outbox.table.ts';
import { messageOf } from './outboxRow.ts';

/** Messages that a process takes at once. */
export const batchSize = 10;

/** Longest explanation of a failure that is kept, in characters. */
const longestError = 300;

/** What a process delivers with. */
export interface Dispatching {
  readonly database: Database;
  readonly deliverers: Deliverers;
  readonly clock: () => number;
  /** Milliseconds after which a message of a process that was killed is free again. */
  readonly lease?: number;
  /** Random number from 0 to below 1. */
  readonly chance?: () => number;
}

type Settled = Parameters<typeof settleMessage>[2];

/** Half of the lease is for the delivery: what takes longer is tried again, and never while another has it. */
async function withinLease(work: ReturnType<Deliver>, lease: number): Promise<Awaited<ReturnType<Deliver>>> {
  const stop = new AbortController();
  const late = sleep(lease / 2, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`No answer within ${lease / 2000} s.`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

async function tryOnce(
  row: OutboxTable,
  deliver: Deliver,
  { clock, chance = Math.random }: Dispatching,
  lease: number,
): Promise<Settled> {
  const attempts = row.attempts + 1;
  if (attempts === 1 && clock() - row.tried_from > worthTrying) {
    return { state: 'GIVEN_UP', last_error: 'It waited too long for a way out.' };
  }
  try {
    const delivery = await withinLease(deliver(messageOf(row)), lease);
    if (delivery.outcome === 'DROPPED') return { state: 'DROPPED', last_error: delivery.why };
    return { state: 'SENT', attempts, sent_at: clock(), last_error: null };
  } catch (error) {
    const last_error = (error instanceof Error ? error.message : String(error)).slice(0, longestError);
    const next =
      error instanceof Undeliverable
        ? null
        : retryAt({ triedFrom: row.tried_from, attempts }, clock(), chance());
    if (next === null) return { state: 'GIVEN_UP', attempts, last_error };
    return { attempts, last_error, due_at: next };
  }
}

/**
 * Takes the messages that are due and hands each over. Whatever happens in between, a message is handed over at
 * least once: it counts as sent only when that is on disk.
 *
 * @returns How many messages were taken; fewer than `batchSize`: nothing else is due.
 */
export async function dispatchDue(dispatching: Dispatching): Promise<number> {
  const { database, deliverers, clock, lease = leaseTime } = dispatching;
  const kinds: OutboxKind[] = outboxKinds.filter((kind) => deliverers[kind] !== undefined);
  const now = clock();
  if (kinds.length === 0 || !(await hasDueMessages(database.read, { kinds, now }))) return 0;
  const claim = { kinds, now, until: now + lease, name: randomUUID(), limit: batchSize };
  const taken = await database.write((writer) => claimMessages(writer, claim));
  await Promise.all(
    taken.map(async (row) => {
      const deliver = deliverers[row.kind];
      if (deliver === undefined) return;
      const settled = await tryOnce(row, deliver, dispatching, lease);
      await database.write((writer) => settleMessage(writer, row, settled));
    }),
  );
  return taken.length;
}
