import type { Actor } from '@hearback/schema/case/actor';
import type { HandledCase, StoredEvent } from '@hearback/schema/case/case.port';
import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { CaseSummary } from '@hearback/schema/case/caseSummary';
import type { CaseDeadline } from '@hearback/schema/case/clock/caseDeadlines';
import { plainOrder } from '@hearback/schema/case/repeats';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { CaseDeadlineTable, CaseEventTable, CaseSummaryTable } from './case.table.ts';

/** What stands for "nothing is due": later than any instant, so that such cases come last. */
export const neverDue = Number.MAX_SAFE_INTEGER;

/** Merchant and id of a case. */
export interface CaseKey {
  readonly merchantId: string;
  readonly id: string;
}

/** The command that made events. */
export type Command = { readonly id: string; readonly hash: string } | null;

/**
 * Events as rows.
 *
 * @param after Events before them.
 * @param recordedAt When they are written down, where that is not when they happened.
 */
export function eventRows(
  { merchantId, id }: CaseKey,
  after: number,
  events: readonly CaseEvent[],
  command: Command = null,
  recordedAt: number | null = null,
): CaseEventTable[] {
  return events.map(({ type, actor, at, reason, payload }, index) => ({
    merchant_id: merchantId,
    complaint_id: id,
    seq: after + index + 1,
    type,
    actor_kind: actor.kind,
    actor_member: actor.kind === 'MEMBER' ? actor.member : null,
    at,
    reason,
    payload: JSON.stringify(payload),
    command_id: command?.id ?? null,
    command_hash: command?.hash ?? null,
    recorded_at: recordedAt,
  }));
}

/** A row as an event. */
export function eventOf(row: CaseEventTable): StoredEvent {
  const { actor_kind: kind, actor_member: member, at, payload, reason, type } = row;
  const actor = (kind === 'MEMBER' ? { kind, member } : { kind }) as Actor;
  const event = { type, actor, at, reason, payload: JSON.parse(payload) } as CaseEvent;
  const { command_hash: commandHash, command_id: commandId, recorded_at: recordedAt, seq } = row;
  return { seq, event, commandId, commandHash, recordedAt };
}

/** Deadlines as rows. */
export function deadlineRows(
  { merchantId, id }: CaseKey,
  deadlines: readonly CaseDeadline[],
): CaseDeadlineTable[] {
  return deadlines.map(({ deadline, metAt, round }) => ({
    merchant_id: merchantId,
    complaint_id: id,
    round,
    rule: deadline.rule,
    due_at: deadline.due,
    warn_at: deadline.warnAt,
    met_at: metAt,
    explained: JSON.stringify(deadline),
  }));
}

/** A row as a deadline. */
export function deadlineOf({
  complaint_id,
  explained,
  met_at,
  round,
  rule,
}: CaseDeadlineTable): CaseDeadline {
  return { key: `${complaint_id}:${round}:${rule}`, round, metAt: met_at, deadline: JSON.parse(explained) };
}

/** The row of a case. @param customerKey What its customer is found again by; null: anonymous. */
export function summaryRow(
  complaint: Complaint,
  summary: CaseSummary,
  customerKey: string | null,
  updatedAt: number,
): CaseSummaryTable {
  return {
    merchant_id: complaint.merchantId,
    complaint_id: complaint.id,
    kind: complaint.kind,
    category: complaint.category,
    top_category: complaint.topCategory,
    channel: complaint.channel,
    language: complaint.language,
    product: complaint.product,
    occurred_at: complaint.occurredAt,
    step: summary.step,
    is_open: Number(summary.open),
    severity: summary.severity,
    rung: summary.rung,
    department: summary.department,
    owner: summary.owner,
    needs_owner: Number(summary.needsOwner),
    due_at: summary.nextDue ?? neverDue,
    // What a file said about an imported one stays.
    passed_on_after: complaint.passedOnAfter ?? summary.passedOnAfter,
    first_resolved_at: summary.firstResolvedAt,
    last_resolved_at: summary.lastResolvedAt,
    first_resolved_work: summary.firstResolvedWork,
    last_resolved_work: summary.lastResolvedWork,
    ended_at: summary.endedAt,
    past_ends: summary.pastEnds.length === 0 ? null : JSON.stringify(summary.pastEnds),
    reopened: summary.reopened,
    on_the_spot: Number(summary.onTheSpot),
    callback: summary.callback,
    ending: summary.ending,
    validity: summary.validity,
    repeat_of: summary.repeatOf,
    hand_over_waits: Number(summary.handOverWaits),
    problem_id: summary.problem,
    customer_key: customerKey,
    order_key: plainOrder(complaint.order),
    events: summary.events,
    updated_at: updatedAt,
  };
}

/** A row as figures know it. */
export function handledOf(
  row: Pick<
    CaseSummaryTable,
    | 'occurred_at'
    | 'is_open'
    | 'first_resolved_at'
    | 'last_resolved_at'
    | 'first_resolved_work'
    | 'last_resolved_work'
    | 'reopened'
    | 'on_the_spot'
    | 'callback'
    | 'validity'
  >,
): HandledCase {
  return {
    receivedAt: row.occurred_at,
    open: row.is_open === 1,
    firstResolvedAt: row.first_resolved_at,
    lastResolvedAt: row.last_resolved_at,
    firstResolvedWork: row.first_resolved_work,
    lastResolvedWork: row.last_resolved_work,
    reopened: row.reopened,
    onTheSpot: row.on_the_spot === 1,
    callback: row.callback as HandledCase['callback'],
    validity: row.validity as HandledCase['validity'],
  };
}

/** A row as lists know it. */
export function summaryOf(row: Omit<CaseSummaryTable, 'merchant_id' | 'complaint_id'>): CaseSummary {
  return {
    step: row.step as CaseSummary['step'],
    open: row.is_open === 1,
    severity: row.severity as CaseSummary['severity'],
    rung: row.rung as CaseSummary['rung'],
    department: row.department,
    owner: row.owner,
    needsOwner: row.needs_owner === 1,
    nextDue: row.due_at === neverDue ? null : row.due_at,
    passedOnAfter: row.passed_on_after,
    firstResolvedAt: row.first_resolved_at,
    lastResolvedAt: row.last_resolved_at,
    firstResolvedWork: row.first_resolved_work,
    lastResolvedWork: row.last_resolved_work,
    endedAt: row.ended_at,
    pastEnds: row.past_ends === null ? [] : JSON.parse(row.past_ends),
    reopened: row.reopened,
    onTheSpot: row.on_the_spot === 1,
    callback: row.callback as CaseSummary['callback'],
    ending: row.ending as CaseSummary['ending'],
    validity: row.validity as CaseSummary['validity'],
    repeatOf: row.repeat_of,
    handOverWaits: row.hand_over_waits === 1,
    problem: row.problem_id,
    events: row.events,
  };
}
