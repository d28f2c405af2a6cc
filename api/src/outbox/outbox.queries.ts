import type { OutboxKind, OutboxState } from '@hearback/schema/outbox/outboxMessage';
import type { PageRequest } from '@hearback/schema/page/page';
import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { pageOf } from '../db/pageOf.ts';
import { skippingLocked } from '../db/skippingLocked.ts';
import type { OutboxTable } from './outbox.table.ts';

/** Adds messages; one whose id is there already was caused before and stays as it is. */
export async function insertMessages(writer: Writer, rows: readonly OutboxTable[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    writer
      .insertInto('outbox')
      .values([...chunk])
      .onConflict((conflict) => conflict.columns(['merchant_id', 'outbox_id']).doNothing())
      .execute(),
  );
}

/** What a process asks for when it takes messages. */
export interface Claim {
  /** Ways that the process has. */
  readonly kinds: readonly OutboxKind[];
  readonly now: number;
  /** When the messages are free again if nothing is heard of the process. */
  readonly until: number;
  /** Name of this claim; no other has it. */
  readonly name: string;
  readonly limit: number;
}

function dueMessages(reader: Reader, { kinds, now, limit }: Pick<Claim, 'kinds' | 'now' | 'limit'>) {
  return (
    reader
      .selectFrom('outbox')
      .selectAll()
      // As a literal, or the index of what waits would not be used.
      .where('state', '=', sql.lit('WAITING' as const))
      .where('due_at', '<=', now)
      .where('claimed_until', '<=', now)
      .where('kind', 'in', kinds)
      .orderBy('due_at')
      .limit(limit)
  );
}

/** Whether there is anything to take: asked first, since taking holds up other writers on some databases. */
export async function hasDueMessages(reader: Reader, wanted: Pick<Claim, 'kinds' | 'now'>): Promise<boolean> {
  return (await dueMessages(reader, { ...wanted, limit: 1 }).executeTakeFirst()) !== undefined;
}

/** Takes messages that are due, the longest overdue first, and leaves out those that another process has. */
export async function claimMessages(writer: Writer, claim: Claim): Promise<OutboxTable[]> {
  const due = await skippingLocked(writer, dueMessages(writer, claim)).execute();
  if (due.length === 0) return [];
  await writer
    .updateTable('outbox')
    .set({ claimed_until: claim.until, claim: claim.name })
    .where((is) =>
      is.or(due.map(({ merchant_id, outbox_id }) => is.and({ merchant_id, outbox_id, state: 'WAITING' }))),
    )
    .execute();
  return due.map((row) => ({ ...row, claimed_until: claim.until, claim: claim.name }));
}

/**
 * Writes what came of a try, unless the message was taken by another process in the meantime.
 *
 * @returns Whether it was written.
 */
export async function settleMessage(
  writer: Writer,
  { merchant_id, outbox_id, claim }: Pick<OutboxTable, 'merchant_id' | 'outbox_id' | 'claim'>,
  change: Partial<Pick<OutboxTable, 'state' | 'due_at' | 'attempts' | 'last_error' | 'sent_at'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await writer
    .updateTable('outbox')
    .set({ ...change, claimed_until: 0, claim: null })
    .where('merchant_id', '=', merchant_id)
    .where('outbox_id', '=', outbox_id)
    .where('claim', '=', claim)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** A message by its id. */
export function findMessage(
  reader: Reader,
  merchantId: string,
  outboxId: string,
): Promise<OutboxTable | undefined> {
  return reader
    .selectFrom('outbox')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('outbox_id', '=', outboxId)
    .executeTakeFirst();
}

/** A page of a merchant's messages, newest first. */
export function pageMessages(
  reader: Reader,
  merchantId: string,
  state: OutboxState | undefined,
  request: PageRequest,
) {
  let query = reader.selectFrom('outbox').selectAll().where('merchant_id', '=', merchantId);
  if (state !== undefined) query = query.where('state', '=', state);
  const keys = [
    { column: 'created_at', ascending: false },
    { column: 'outbox_id', ascending: false },
  ];
  return pageOf<OutboxTable>(query, keys, request);
}

/**
 * Sets a message that was given up, or whose next try is still to come, on its way now. One that waits for its first
 * try, was sent or was dropped stays as it is.
 */
export async function reviveMessage(
  writer: Writer,
  merchantId: string,
  outboxId: string,
  now: number,
): Promise<OutboxTable | undefined> {
  await writer
    .updateTable('outbox')
    .set({ state: 'WAITING', due_at: now, attempts: 0, tried_from: now })
    .where('merchant_id', '=', merchantId)
    .where('outbox_id', '=', outboxId)
    .where((is) =>
      is.or([is('state', '=', 'GIVEN_UP'), is.and([is('state', '=', 'WAITING'), is('attempts', '>', 0)])]),
    )
    .execute();
  return findMessage(writer, merchantId, outboxId);
}
