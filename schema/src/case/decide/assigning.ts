import { reaches } from '../../member/role.ts';
import type { CaseEvent } from '../caseEvent.ts';
import { concernsOf } from '../caseState.ts';
import { Refused } from '../refusal.ts';
import { after, checkText, event, type Given, type Handlers, knownMember } from './draft.ts';
import { rungChanged } from './rung.ts';

interface Target {
  readonly department: string | null;
  readonly member: string | null;
}

function checkTarget({ department, member }: Target, { context, state }: Given): void {
  const { departments } = context.staff;
  if (department !== null && !departments.some(({ id }) => id === department)) {
    throw new Refused('UNKNOWN_DEPARTMENT', 'department');
  }
  if (department === null && member === null) throw new Refused('NOTHING_CHANGES', 'member');
  if (member === null) return;
  const { active, role } = knownMember(context, member, 'member');
  if (!active || role === 'VIEWER') throw new Refused('CANNOT_BE_ASSIGNED', 'member');
  if (concernsOf(state).includes(member)) throw new Refused('CONCERNED', 'member');
}

/** Whether the hand-over needs nobody else: the product routed it, a member takes it, or stands high enough. */
function needsNoApproval(target: Target, { context, member, state }: Given): boolean {
  if (member === null) return true;
  const takesIt = target.member === member.id && (target.department ?? state.department) === state.department;
  return takesIt || reaches(member.role, context.settings.handOverApproval[state.severity]);
}

function assigned(target: Target, given: Given, reason?: string): CaseEvent[] {
  const { department, member } = target;
  const approvedBy = given.member?.id ?? null;
  const events = [event(given, 'ASSIGNED', { department, member, approvedBy }, { reason })];
  return given.state.needsOwner ? [...events, ...rungChanged(after(given, events))] : events;
}

/** Handing a case to a department and a person, with approval and signature (R14). */
export const assigning: Handlers<'assign' | 'approveHandOver' | 'refuseHandOver' | 'signHandOver'> = {
  assign({ department, member, reason }, given) {
    const target: Target = { department: department ?? given.state.department, member };
    checkTarget(target, given);
    if (needsNoApproval(target, given)) return assigned(target, given, reason);
    return [event(given, 'HAND_OVER_REQUESTED', target, { reason })];
  },

  approveHandOver(_, given) {
    const { context, member, state } = given;
    if (state.handOver === null) throw new Refused('NO_HAND_OVER');
    if (!reaches(member?.role ?? 'VIEWER', context.settings.handOverApproval[state.severity])) {
      throw new Refused('ABOVE_YOUR_RUNG');
    }
    checkTarget(state.handOver, given);
    return assigned(state.handOver, given);
  },

  refuseHandOver({ reason }, given) {
    const { context, member, state } = given;
    checkText(reason, 'reason');
    if (state.handOver === null) throw new Refused('NO_HAND_OVER');
    if (!reaches(member?.role ?? 'VIEWER', context.settings.handOverApproval[state.severity])) {
      throw new Refused('ABOVE_YOUR_RUNG');
    }
    return [event(given, 'HAND_OVER_REFUSED', {}, { reason })];
  },

  signHandOver(_, given) {
    const { assignee, signedAt } = given.state;
    if (assignee === null || assignee !== given.member?.id) throw new Refused('NOT_THE_HANDLER');
    if (signedAt !== null) throw new Refused('ALREADY_SIGNED');
    return [event(given, 'HAND_OVER_SIGNED', {})];
  },
};
