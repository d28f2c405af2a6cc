import { obstacle } from '../../member/canAct.ts';
import { reaches } from '../../member/role.ts';
import { subjectOf } from '../caseState.ts';
import { Refused } from '../refusal.ts';
import { approvalOf, type Remedy, remedyFault } from '../remedy.ts';
import type { Given } from './draft.ts';

/** @throws Refused where a remedy lacks its amount, or takes a higher rung than the member's. */
export function checkRemedies(
  remedies: readonly Remedy[],
  { member }: Pick<Given, 'member'>,
  path = 'remedies',
): void {
  for (const [index, remedy] of remedies.entries()) {
    const fault = remedyFault(remedy);
    if (fault !== null) throw new Refused(fault, `${path}.${index}.amount`);
    const approval = approvalOf(remedy.code);
    if (approval !== null && !reaches(member?.role ?? 'VIEWER', approval)) {
      throw new Refused('ABOVE_YOUR_RUNG', `${path}.${index}.code`);
    }
  }
}

/** @throws Refused where the member may not decide the case. */
export function checkDecides({ member, state }: Given, path = ''): void {
  const found = member === null ? 'ABOVE_YOUR_RUNG' : obstacle(member, subjectOf(state), 'DECIDE');
  if (found !== null) throw new Refused(found, path);
}
