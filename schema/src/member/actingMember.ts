import { type Actor, memberActor } from '../case/actor.ts';
import { Forbidden, NotFound } from '../failure/failure.ts';
import { canSee, requireScope, type Scope, type Viewer } from '../key/key.ts';
import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';
import { reaches } from './role.ts';

/**
 * The member as whom a request acts: the one to whom its key is bound; a merchant's key that is bound to nobody acts
 * as the merchant's first owner, so that every event names somebody.
 *
 * @throws Forbidden without the scope, and for an operator's key, which stands for no member of anybody's staff.
 */
export async function actingMember(
  viewer: Viewer | null,
  scope: Scope,
  merchantId: string,
  ports: Ports,
  now: Instant,
): Promise<Actor> {
  const known = requireScope(viewer, scope);
  if (!canSee(known, merchantId)) throw new NotFound('NOT_FOUND', 'merchantId');
  if (known.memberId != null) return memberActor(known.memberId);
  const { members } = await ports.members.staff(merchantId, now);
  const owner = members.find(({ active, role }) => active && role === 'OWNER');
  if (known.merchantId === null || owner === undefined) {
    throw new Forbidden('MEMBER_NEEDED', 'authorization');
  }
  return memberActor(owner.id);
}

/**
 * Checks that a key may be bound to a member: to one of the merchant's who is still there, and to nobody above the
 * member as whom the maker's own key acts.
 *
 * @param memberId Null: to nobody.
 */
export async function checkKeyMember(
  maker: Viewer,
  merchantId: string,
  memberId: string | null,
  ports: Ports,
  now: Instant,
): Promise<void> {
  if (memberId === null) return;
  const { members } = await ports.members.staff(merchantId, now);
  const member = members.find(({ id, active }) => id === memberId && active);
  if (member === undefined) throw new NotFound('UNKNOWN_MEMBER', 'memberId');
  const own = members.find(({ id }) => id === maker.memberId);
  if (own === undefined || member.role === 'VIEWER') return;
  if (own.role === 'VIEWER' || !reaches(own.role, member.role)) {
    throw new Forbidden('ABOVE_YOUR_RUNG', 'memberId');
  }
}
