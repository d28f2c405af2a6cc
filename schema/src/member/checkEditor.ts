import { Forbidden } from '../failure/failure.ts';
import type { Viewer } from '../key/key.ts';
import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';

/**
 * Checks that a key may change something of a merchant beside its cases: one that is bound to a member may not where
 * the member only reads or has left. A key bound to nobody may what its scopes say.
 *
 * @throws Forbidden.
 */
export async function checkEditor(
  { memberId }: Viewer,
  merchantId: string,
  ports: Ports,
  now: Instant,
): Promise<void> {
  if (memberId == null) return;
  const { members } = await ports.members.staff(merchantId, now);
  const member = members.find(({ id }) => id === memberId);
  if (member?.active !== true) throw new Forbidden('INACTIVE', 'authorization');
  if (member.role === 'VIEWER') throw new Forbidden('READ_ONLY', 'authorization');
}
