import { createHash } from 'node:crypto';
import type { Deadline } from '@hearback/schema/calendar/deadline';
import { type DueAction, dueActions } from '@hearback/schema/calendar/dueActions';
import { system } from '@hearback/schema/case/actor';
import { IllegalStep } from '@hearback/schema/case/caseFailure';
import { workCase } from '@hearback/schema/case/workCase';
import { IdConflict } from '@hearback/schema/failure/failure';
import { overdueReason } from '@hearback/schema/job/overdueReason';
import type { Ports } from '@hearback/schema/ports';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { mailMessage } from '../mail/mailOutbox.ts';
import { insertMessages } from '../outbox/outbox.queries.ts';
import { outboxRow } from '../outbox/outboxRow.ts';
import { type DueDeadline, listDueDeadlines, recordFired } from './job.queries.ts';

/** Deadlines that one look takes, of warnings and of escalations. */
export const dueAtOnce = 100;

/** What the deadlines of an install are watched with. */
export interface Watch {
  readonly database: Database;
  readonly ports: Ports;
  readonly clock: () => number;
  readonly log: Logger;
}

/** The same UUID for the same action, so that a case takes its escalation once. */
function commandIdOf(merchantId: string, { id }: DueAction): string {
  const hash = createHash('sha256').update(`${merchantId}/${id}`).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

/** Moves a case one rung up; where its handling has ended in the meantime, there is nothing to move. */
async function escalate(row: DueDeadline, action: DueAction, { clock, ports }: Watch): Promise<void> {
  const { merchant_id: merchantId, complaint_id: id } = row;
  const merchant = await ports.merchants.byId(merchantId);
  if (merchant === null) return;
  const { name }: Deadline = JSON.parse(row.explained);
  const input = { cause: 'OVERDUE', reason: overdueReason(name, merchant.locale) } as const;
  const commandId = commandIdOf(merchantId, action);
  try {
    const command = { type: 'escalate', input } as const;
    await workCase({ merchantId, id, actor: system, now: clock(), command, commandId }, ports);
  } catch (error) {
    // A conflict says that it was done, in the language that the merchant had then.
    if (!(error instanceof IllegalStep) && !(error instanceof IdConflict)) throw error;
  }
}

async function fire(row: DueDeadline, action: DueAction, watch: Watch): Promise<void> {
  const { merchant_id: merchantId, complaint_id: complaint, round: seq, rule } = row;
  // First the case, which takes the same escalation but once, then the note that it is done: a process that is
  // killed in between leaves it to be done again, to no effect.
  if (action.kind === 'ESCALATE') await escalate(row, action, watch);
  const now = watch.clock();
  await watch.database.write(async (writer) => {
    const isNew = await recordFired(writer, { merchant_id: merchantId, job_id: action.id, fired_at: now });
    if (!isNew) return;
    const mail = action.kind === 'WARN' ? 'WARNING' : 'ESCALATION';
    const message = mailMessage(merchantId, { mail, complaint, seq, rule }, { createdAt: now });
    await insertMessages(writer, [outboxRow(message)]);
  });
}

/**
 * Fires the warnings and escalations that are due: a mail to those who handle and decide the case, and one rung up
 * once a deadline has passed. Each happens exactly once, however many processes look at the same time and whenever
 * one of them is killed.
 *
 * @returns Whether there may be more to do at once.
 */
export async function fireDeadlines(watch: Watch): Promise<boolean> {
  const { clock, database, log } = watch;
  const now = clock();
  const rows = await listDueDeadlines(database.read, now, dueAtOnce);
  let fired = 0;
  for (const row of rows) {
    const key = `${row.complaint_id}:${row.round}:${row.rule}`;
    const watched = { key, deadline: { due: row.due_at, warnAt: row.warn_at }, metAt: null };
    for (const action of dueActions([watched], now, new Set())) {
      try {
        await fire(row, action, watch);
        fired += 1;
      } catch (error) {
        log.error({ err: error, job: action.id }, 'A deadline could not be fired.');
      }
    }
  }
  return rows.length >= dueAtOnce && fired > 0;
}
