import { IdConflict, InvalidInput } from '../failure/failure.ts';
import { clientId } from '../submission/clientId.ts';
import { checkOccurred } from '../submission/occurred.ts';
import { checkText } from '../submission/text.ts';
import { type Day, dayOf, type Instant } from '../time/calendarDay.ts';
import { type FollowUpGrade, followUpGrade, nextLook } from './grading.ts';

/** A customer who is followed up (跟踪志, rules.md, R29): one for all cases of the customer. */
export interface FollowUp {
  readonly merchantId: string;
  /** Id of the case by which it was begun: where the customer left nothing to be known by, its only one. */
  readonly complaintId: string;
  /** When business is expected; null: never. */
  readonly expectedOn: Day | null;
  /** By when the customer wants something; null: nothing is wanted. */
  readonly wantedOn: Day | null;
  /** As business was expected when the customer was looked at last. */
  readonly grade: FollowUpGrade;
  /** Day of the last contact or grading. */
  readonly lookedOn: Day;
  /** When the customer is to be looked at next. */
  readonly dueOn: Day;
  /** Id of the member who looks after the customer. */
  readonly owner: string | null;
  readonly note: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contact with a customer who is followed up. It is never changed. */
export interface FollowUpContact {
  readonly merchantId: string;
  /** UUID made by the client. */
  readonly id: string;
  /** The follow-up's. */
  readonly complaintId: string;
  readonly at: Instant;
  /** Id of the member who had it. */
  readonly member: string | null;
  readonly said: string;
  readonly expectedOn: Day | null;
  /** As seen from the day of the contact. */
  readonly grade: FollowUpGrade;
  readonly recordedAt: Instant;
}

/** Who says something of a customer, of which one, and when. */
export interface FollowUpBy {
  readonly merchantId: string;
  /** A case of the customer. */
  readonly complaintId: string;
  readonly member: string | null;
  readonly now: Instant;
  /** The merchant's. */
  readonly timeZone: string;
}

/** What is said of a customer: all of it. */
export interface FollowUpInput {
  readonly expectedOn?: Day | null | undefined;
  readonly wantedOn?: Day | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** A contact as it is told; a day that is undefined stays as it was. */
export interface ContactInput {
  readonly id: string;
  readonly said: string;
  readonly at?: Instant | null | undefined;
  readonly expectedOn?: Day | null | undefined;
  readonly wantedOn?: Day | null | undefined;
}

/** Limits on what is written of a customer, in characters. */
export const followUpLimits = { note: 5000, said: 5000 } as const;

function seenFrom(lookedOn: Day, expectedOn: Day | null) {
  const grade = followUpGrade(expectedOn, lookedOn);
  return { expectedOn, grade, lookedOn, dueOn: nextLook(grade, lookedOn) };
}

/**
 * A customer graded today: a new follow-up, or all that is said of one that was there before.
 *
 * @throws InvalidInput naming the field that cannot be taken.
 */
export function gradedFollowUp(input: FollowUpInput, before: FollowUp | null, by: FollowUpBy): FollowUp {
  const { complaintId, member, merchantId, now, timeZone } = by;
  return {
    merchantId,
    complaintId: before?.complaintId ?? complaintId,
    ...seenFrom(dayOf(now, timeZone), input.expectedOn ?? null),
    wantedOn: input.wantedOn ?? null,
    owner: input.ownerId ?? before?.owner ?? member,
    note: checkText(input.note, 'note', followUpLimits.note),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}

function isSame({ at, expectedOn, said }: ContactInput, stored: FollowUpContact): boolean {
  const isThen = at == null || stored.at === at;
  return isThen && stored.said === said && (expectedOn === undefined || stored.expectedOn === expectedOn);
}

/** A customer as they are followed up, with a contact. */
export interface FollowedUp {
  readonly followUp: FollowUp;
  readonly contact: FollowUpContact;
}

/**
 * A contact, and the customer graded anew by it. One from before the last look adds to the log and leaves the grade;
 * the first one begins the follow-up; one that is told again changes nothing.
 *
 * @param before The customer's follow-up; null: none yet.
 * @param stored The contact that has this id; null: none yet.
 * @throws InvalidInput naming the field that cannot be taken.
 * @throws IdConflict where the id was used for another contact.
 */
export function contacted(
  input: ContactInput,
  before: FollowUp | null,
  stored: FollowUpContact | null,
  by: FollowUpBy,
): FollowedUp {
  if (stored !== null) {
    if (before?.complaintId !== stored.complaintId || !isSame(input, stored)) throw new IdConflict();
    return { followUp: before, contact: stored };
  }
  const { member, merchantId, now, timeZone } = by;
  const said = checkText(input.said, 'said', followUpLimits.said);
  if (said === null) throw new InvalidInput('REQUIRED', 'said');
  const at = checkOccurred(input.at ?? now, now, 'at');
  const known = before ?? gradedFollowUp({}, null, by);
  const { complaintId } = known;
  const expectedOn = input.expectedOn === undefined ? known.expectedOn : input.expectedOn;
  const wantedOn = input.wantedOn === undefined ? known.wantedOn : input.wantedOn;
  const look = seenFrom(dayOf(at, timeZone), expectedOn);
  const isNews = before === null || look.lookedOn >= before.lookedOn;
  return {
    followUp: { ...known, ...(isNews ? { ...look, wantedOn } : {}), updatedAt: now },
    contact: {
      ...{ merchantId, id: clientId(input.id), complaintId, at, member, said, expectedOn },
      ...{ grade: look.grade, recordedAt: now },
    },
  };
}
