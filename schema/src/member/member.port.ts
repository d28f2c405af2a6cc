import type { Instant } from '../time/calendarDay.ts';
import type { Absence, Department, Member, Staff } from './member.ts';

/** What the rules need to know about staff. */
export interface MemberPort {
  /** Everybody of a merchant, those who left included, by name; absences that are not over at `now`. */
  staff(merchantId: string, now: Instant): Promise<Staff>;
  /** @returns The new member with an id of its own. */
  create(merchantId: string, member: Omit<Member, 'id'>, now: Instant): Promise<Member>;
  /** Replaces what is stored of a member. */
  update(merchantId: string, member: Member): Promise<void>;
  /** Stores a department: a new one where `id` is null. */
  saveDepartment(
    merchantId: string,
    department: Omit<Department, 'id'> & { readonly id: string | null },
  ): Promise<Department>;
  addAbsence(merchantId: string, absence: Absence): Promise<void>;
  /** Where mails to members go, by the id of the member; who is not in it has no address. */
  emails(merchantId: string, memberIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** @param email Null: mails go nowhere any more. */
  saveEmail(merchantId: string, memberId: string, email: string | null): Promise<void>;
}
