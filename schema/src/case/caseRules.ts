import { officeCalendar, type WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { Staff } from '../member/member.ts';
import { type CaseSettings, defaultCaseSettings } from './caseSettings.ts';
import type { ClockSet } from './clock/clockRule.ts';
import { generalClocks } from './clock/presets.ts';
import type { LadderRuleSet } from './ladder/ladder.ts';
import { mallLadder } from './ladder/presets.ts';
import { defaultSeveritySettings, type SeveritySettings } from './severity/severity.ts';

/** What a merchant decides about its cases, each part with versions of its own. */
export interface CaseRuleParts {
  readonly LADDER: LadderRuleSet;
  readonly CALENDAR: WorkingCalendar;
  readonly SEVERITY: SeveritySettings;
  readonly CLOCKS: ClockSet;
  readonly SETTINGS: CaseSettings;
}

/** A part of the rules that a merchant changes by itself. */
export type CaseRulePart = keyof CaseRuleParts;

/** Everything that decides how a merchant's cases are worked. */
export interface CaseRules {
  readonly staff: Staff;
  readonly ladder: LadderRuleSet;
  readonly calendar: WorkingCalendar;
  readonly severity: SeveritySettings;
  readonly clocks: ClockSet;
  readonly settings: CaseSettings;
}

const mainlandZones: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Urumqi',
  'PRC',
]);

/**
 * The rules of a merchant that has changed nothing: the ladder of a mall, the clocks of every trade, office hours
 * with a split shift. Public holidays are free where the zone says the country (mainland China).
 */
export function usualRules(timeZone: string): CaseRuleParts {
  return {
    LADDER: mallLadder,
    CALENDAR: officeCalendar(timeZone, mainlandZones.has(timeZone) ? 'CN' : null),
    SEVERITY: defaultSeveritySettings,
    CLOCKS: generalClocks,
    SETTINGS: defaultCaseSettings,
  };
}
