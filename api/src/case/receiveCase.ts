import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { CaseRules } from '@hearback/schema/case/caseRules';
import { caseSummary } from '@hearback/schema/case/caseSummary';
import { keepDeadlines } from '@hearback/schema/case/clock/keepDeadlines';
import { foldCase } from '@hearback/schema/case/foldCase';
import { type Opening, openCase } from '@hearback/schema/case/openCase';
import { type CaseMatter, isRepeatOf, plainOrder, repeatDays } from '@hearback/schema/case/repeats';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { customerKey, customerKeys } from '../customer/customerKeys.ts';
import type { Reader } from '../db/database.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import type { KeptSetup } from '../setup/readSetup.ts';
import { countOpenByOwner, listSimilar } from './case.queries.ts';
import type { OpenedCase } from './storeCases.ts';

const day = 86_400_000;

/** What of a complaint tells whether it is the same matter as another. @param secret The merchant's identity secret. */
export function matterOf(complaint: Complaint, secret: string): CaseMatter {
  const { category, id, occurredAt, order } = complaint;
  return {
    id,
    customer: customerKey(secret, complaint),
    order: plainOrder(order),
    category,
    receivedAt: occurredAt,
  };
}

async function secretOf(reader: Reader, merchantId: string): Promise<string> {
  return (await findMerchant(reader, merchantId))?.identity_secret ?? '';
}

/** Earlier cases of 90 days of the same customer or the same order, newest first. */
export async function similarCases(reader: Reader, complaint: Complaint): Promise<CaseMatter[]> {
  return similarTo(reader, complaint, matterOf(complaint, await secretOf(reader, complaint.merchantId)));
}

async function similarTo(reader: Reader, complaint: Complaint, matter: CaseMatter): Promise<CaseMatter[]> {
  const { customer, id, order } = matter;
  const since = complaint.occurredAt - repeatDays * day;
  const search = (column: 'customer_key' | 'order_key', key: string | null) =>
    key === null ? [] : listSimilar(reader, complaint.merchantId, column, key, since);
  const rows = [...(await search('customer_key', customer)), ...(await search('order_key', order))];
  const found = new Map(rows.map((row) => [row.complaint_id, row]));
  found.delete(id);
  return [...found.values()].map((row) => ({
    id: row.complaint_id,
    customer: row.customer_key,
    order: row.order_key,
    category: row.category,
    receivedAt: row.occurred_at,
  }));
}

/** Open cases by the member who handles them. */
export async function loadOf(reader: Reader, merchantId: string): Promise<Map<string, number>> {
  const rows = await countOpenByOwner(reader, merchantId);
  return new Map(rows.map(({ owner, count }) => [owner ?? '', count]));
}

/** What follows from the first events of a case. */
export function openedCase(
  id: string,
  events: readonly CaseEvent[],
  rules: CaseRules,
): Omit<OpenedCase, 'customerKey' | 'customerKeys'> {
  const state = foldCase(events);
  if (state === null) throw new RangeError('A case has at least its receipt.');
  const deadlines = keepDeadlines(id, state, rules, []);
  return { events, deadlines, summary: caseSummary(state, deadlines, rules.calendar) };
}

/** How the case of a complaint begins: judged by the merchant's rules, marked as a repeat, routed by category and load. */
export async function receiveCase(
  reader: Reader,
  complaint: Complaint,
  { rules, secret }: Pick<KeptSetup, 'rules' | 'secret'>,
  opening: Omit<Opening, 'rules' | 'load' | 'repeatOf'>,
): Promise<OpenedCase> {
  const matter = matterOf(complaint, secret);
  const similar = await similarTo(reader, complaint, matter);
  const repeatOf = similar.find((earlier) => isRepeatOf(matter, earlier))?.id;
  const routed = rules.staff.departments.length > 0;
  const load = routed ? await loadOf(reader, complaint.merchantId) : new Map<string, number>();
  const events = openCase(complaint, { ...opening, rules, load, repeatOf });
  const keys = { customerKey: matter.customer, customerKeys: customerKeys(secret, complaint) };
  return { ...openedCase(complaint.id, events, rules), ...keys };
}
