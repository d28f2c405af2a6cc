// Loaded by now: what is used of it is taken from its one file, which would be torn apart otherwise.
import '../send/sending.ts';
import { caseMoment } from '../case/caseMoment.ts';
import { followCase } from '../case/caseStatus.ts';
import { fill } from '../language/fill.ts';
import type { ComplaintPanelInput } from './complaintInput.ts';

/** By when the next step of a complaint is due, as a sentence; empty where no deadline runs or nobody can say it now. */
export async function dueMoment(receipt: string, { base, messages }: ComplaintPanelInput): Promise<string> {
  const status = await followCase(base, receipt, messages.locale);
  if (!('nextBy' in status) || status.nextBy === null) return '';
  return fill(messages.byWhen, { moment: caseMoment(status.nextBy, messages.locale, status.timeZone) });
}
