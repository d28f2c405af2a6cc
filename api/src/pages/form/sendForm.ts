import { submitComplaint } from '@hearback/schema/complaint/submitComplaint';
import { Failure, IdConflict } from '@hearback/schema/failure/failure';
import type { Locale } from '@hearback/schema/form/form';
import type { Ports } from '@hearback/schema/ports';
import { submitRating } from '@hearback/schema/rating/submitRating';
import type { Caller } from '@hearback/schema/submission/caller';
import { type FormDraft, wantsComplaint, wantsRating } from './formDraft.ts';
import { complaintInput, ratingInput } from './formInput.ts';
import { atField } from './formProblems.ts';
import type { FormSite } from './formSite.ts';

/** The receipts of what is on disk; null for a part that was left out. */
export interface SentForm {
  readonly rating: string | null;
  readonly complaint: string | null;
}

async function sendRating(draft: FormDraft, site: FormSite, locale: Locale, caller: Caller, ports: Ports) {
  try {
    const input = { ...ratingInput(draft, site, locale), key: site.key };
    return (await submitRating(input, caller, ports)).receipt;
  } catch (error) {
    throw error instanceof Failure ? atField(error, 'ratingId') : error;
  }
}

async function sendComplaint(draft: FormDraft, site: FormSite, locale: Locale, caller: Caller, ports: Ports) {
  const input = { ...complaintInput(draft, locale), key: site.key };
  try {
    return (await submitComplaint(input, caller, ports)).receipt;
  } catch (error) {
    if (error instanceof IdConflict) {
      // Whoever knows the id sent it: the receipt lets them follow what they sent first.
      const kept = await ports.complaints.byId(site.merchant.id, input.id.toLowerCase());
      throw atField(error, 'complaintId', { receipt: kept?.receipt ?? '' });
    }
    throw error instanceof Failure ? atField(error, 'complaintId') : error;
  }
}

/**
 * Stores a form: the rating first, since the complaint names it. Safe to repeat with the same ids, also where
 * only the first part had arrived.
 *
 * @throws Failure naming the form's field.
 */
export async function sendForm(
  draft: FormDraft,
  site: FormSite,
  locale: Locale,
  caller: Caller,
  ports: Ports,
): Promise<SentForm> {
  const rating = wantsRating(draft) ? await sendRating(draft, site, locale, caller, ports) : null;
  const complaint = wantsComplaint(draft) ? await sendComplaint(draft, site, locale, caller, ports) : null;
  return { rating, complaint };
}
