import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import type { Locale } from '@hearback/schema/form/form';
import type { Ports } from '@hearback/schema/ports';
import type { Caller } from '@hearback/schema/submission/caller';
import type { Logger } from 'pino';
import { DatabaseBusy } from '../../db/database.ts';
import { type FormDraft, wantsComplaint, wantsRating } from './formDraft.ts';
import { formProblems } from './formProblems.ts';
import type { FormSite } from './formSite.ts';
import { type SentForm, sendForm } from './sendForm.ts';

/** What became of a form: stored, to be confirmed first, or not to be taken as it is. */
export type TakenForm =
  | { readonly outcome: 'SENT'; readonly sent: SentForm }
  | { readonly outcome: 'REVIEW' }
  | { readonly outcome: 'REFUSED'; readonly failures: readonly Failure[] };

/** What is needed to take a form. */
export interface FormIntake {
  readonly ports: Ports;
  readonly caller: Caller;
  readonly log: Logger;
  /** Takes one submission from the limit of this key and network, or throws. */
  readonly take: () => Promise<void>;
}

/** A failure to say to the visitor; what nobody expected is logged, and the form can be sent again. */
function failureOf(error: unknown, log: Logger): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof DatabaseBusy)) log.error({ err: error }, 'A form could not be stored.');
  return new InvalidInput('UNAVAILABLE', '', { seconds: 1 });
}

/** Counts in the ledger the parts that are refused. */
async function reject(problems: ReturnType<typeof formProblems>, merchantId: string, intake: FormIntake) {
  const { ports, caller } = intake;
  if (problems.rating.length > 0) await ports.ratings.reject(merchantId, caller.now);
  if (problems.complaint.length > 0) await ports.complaints.reject(merchantId, caller.now);
}

/**
 * Takes a form that came from one of our pages.
 *
 * @param confirmed False: a complaint is said back before it is sent.
 */
export async function takeForm(
  draft: FormDraft,
  site: FormSite,
  locale: Locale,
  confirmed: boolean,
  intake: FormIntake,
): Promise<TakenForm> {
  const { caller, ports, take, log } = intake;
  const parts = [wantsRating(draft), wantsComplaint(draft)].filter(Boolean);
  if (parts.length === 0) {
    return { outcome: 'REFUSED', failures: [new InvalidInput('REQUIRED', 'form')] };
  }
  const problems = formProblems(draft, site, locale, caller.now);
  const failures = [...problems.rating, ...problems.complaint];
  if (failures.length === 0 && wantsComplaint(draft) && !confirmed) return { outcome: 'REVIEW' };
  try {
    for (const _ of parts) await take();
    if (failures.length === 0)
      return { outcome: 'SENT', sent: await sendForm(draft, site, locale, caller, ports) };
    await reject(problems, site.merchant.id, intake);
    return { outcome: 'REFUSED', failures };
  } catch (error) {
    return { outcome: 'REFUSED', failures: [failureOf(error, log)] };
  }
}
