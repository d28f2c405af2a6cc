import type { Staff } from '../member/member.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Actor } from './actor.ts';
import type { CaseSettings } from './caseSettings.ts';
import type { LadderRuleSet } from './ladder/ladder.ts';
import type { SeveritySettings } from './severity/severity.ts';

/** What a decision about a case needs to know beside the case: who acts, when, and the merchant's rules. */
export interface CaseContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly staff: Staff;
  readonly ladder: LadderRuleSet;
  readonly severity: SeveritySettings;
  readonly settings: CaseSettings;
}
