import { momentInWords } from '@hearback/schema/calendar/momentInWords';
import { type CaseState, concernsOf } from '@hearback/schema/case/caseState';
import { foldCase } from '@hearback/schema/case/foldCase';
import type { MailContent } from '@hearback/schema/mail/mailContent';
import { alertMail, deadlineMail, type StaffCase } from '@hearback/schema/mail/staffMail';
import { deciders } from '@hearback/schema/member/deciders';
import type { Staff } from '@hearback/schema/member/member';
import { publicId } from '@hearback/schema/submission/publicId';
import type { MailCase } from './composeMail.ts';
import type { MailPayload } from './mailOutbox.ts';

/** Members who are told about a case: who handles it, and who decides it now. Never anybody whom it is about. */
export function toldMembers(state: CaseState, staff: Staff, now: number): string[] {
  const concerns = concernsOf(state);
  const handler = state.assignee === null ? [] : [state.assignee];
  const told = new Set([...handler, ...deciders(state.rung, staff, concerns, now)]);
  return [...told].filter((member) => !concerns.includes(member));
}

/**
 * A mail to the staff about a case as it is now.
 *
 * @returns Null where there is no reason left: what the deadline asked for is done, or the deadline is gone.
 */
export function composeStaffMail(
  { mail, seq, rule }: MailPayload,
  { file, merchant, categories, publicUrl }: MailCase,
): MailContent | null {
  const { locale, timeZone } = merchant;
  const { category, id, receipt, receivedAt } = file.complaint;
  const state = foldCase(file.events.map(({ event }) => event));
  const about: StaffCase = {
    merchant: merchant.name,
    receipt,
    category: categories.get(category)?.labels[locale] ?? category,
    severity: state?.severity ?? null,
    receivedAt: momentInWords(receivedAt - (receivedAt % 60_000), timeZone, locale),
    url: `${publicUrl}/console/cases/${publicId('cmp', merchant.id, id)}`,
    locale,
  };
  if (mail === 'ALERT') return alertMail(about);
  const known = file.deadlines.find(({ deadline, round }) => deadline.rule === rule && round === seq);
  const due = known?.deadline.due;
  if (known === undefined || due == null || known.metAt !== null) return null;
  const said = { rule: known.deadline.name[locale], due: momentInWords(due, timeZone, locale) };
  return deadlineMail(about, mail === 'WARNING' ? 'WARN' : 'ESCALATE', said);
}
