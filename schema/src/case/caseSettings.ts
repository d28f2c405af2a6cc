import type { Staff } from '../member/member.ts';
import type { Rung } from '../member/role.ts';
import type { Severity } from './severity/severity.ts';

/** What a merchant can change about how cases are worked and closed. */
export interface CaseSettings {
  /** Severities that close only with cause, measures, review and lesson (R17). */
  readonly learnFrom: readonly Severity[];
  /** Severities whose customers are asked before closing (R18). */
  readonly callBack: readonly Severity[];
  /** Failed tries to reach a customer after which a case may close as such. */
  readonly callbackTries: number;
  /** The rung that approves a hand-over (R14). */
  readonly handOverApproval: Readonly<Record<Severity, Rung>>;
  /** Who takes the cases of customers of a tier (R4); a tier that is not here goes its usual way. */
  readonly namedHandlers: readonly { readonly tier: string; readonly member: string }[];
  /** Who takes the cases of vulnerable customers (R4); null: they go their usual way. */
  readonly vulnerableHandler: string | null;
}

/** As the rules state them. */
export const defaultCaseSettings: CaseSettings = {
  learnFrom: ['A', 'B'],
  callBack: ['A', 'B', 'C'],
  callbackTries: 3,
  handOverApproval: { A: 'SERVICE_MANAGER', B: 'SERVICE_MANAGER', C: 'DEPARTMENT_LEAD' },
  namedHandlers: [],
  vulnerableHandler: null,
};

/** Limits on the settings. */
export const settingsLimits = { callbackTries: 10, namedHandlers: 50, tier: 200 } as const;

/** One thing wrong with settings, and where. */
export interface SettingsProblem {
  readonly code: 'TRIES' | 'TOO_MANY' | 'TIER' | 'TIER_TWICE' | 'UNKNOWN_MEMBER';
  /** Dotted path of the field, for example `namedHandlers.0.memberId`. */
  readonly path: string;
}

/**
 * What keeps settings from being used.
 *
 * @returns Empty for settings that can be used.
 */
export function checkCaseSettings(settings: CaseSettings, { members }: Staff): SettingsProblem[] {
  const { callbackTries, namedHandlers, vulnerableHandler } = settings;
  const problems: SettingsProblem[] = [];
  const check = (fine: boolean, code: SettingsProblem['code'], path: string) => {
    if (!fine) problems.push({ code, path });
  };
  const handles = (id: string) =>
    members.some((member) => member.id === id && member.active && member.role !== 'VIEWER');
  const isCount = Number.isInteger(callbackTries) && callbackTries >= 1;
  check(isCount && callbackTries <= settingsLimits.callbackTries, 'TRIES', 'callbackTries');
  check(namedHandlers.length <= settingsLimits.namedHandlers, 'TOO_MANY', 'namedHandlers');
  const tiers = namedHandlers.map(({ tier }) => tier);
  for (const [index, { member, tier }] of namedHandlers.entries()) {
    const at = `namedHandlers.${index}`;
    check(tier !== '' && [...tier].length <= settingsLimits.tier, 'TIER', `${at}.tier`);
    check(tiers.indexOf(tier) === index, 'TIER_TWICE', `${at}.tier`);
    check(handles(member), 'UNKNOWN_MEMBER', `${at}.memberId`);
  }
  check(vulnerableHandler === null || handles(vulnerableHandler), 'UNKNOWN_MEMBER', 'vulnerableHandlerId');
  return problems;
}
