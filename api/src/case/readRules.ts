import { type CaseRuleParts, type CaseRules, usualRules } from '@hearback/schema/case/caseRules';
import type { Reader } from '../db/database.ts';
import { staffOf } from '../member/member.adapter.ts';
import { listRules } from './case.queries.ts';

/** The rules of a merchant as they are, and everybody of it. @param now Absences that are over by then are left out. */
export async function readRules(
  reader: Reader,
  merchantId: string,
  timeZone: string,
  now: number,
): Promise<CaseRules> {
  const [rows, staff] = await Promise.all([listRules(reader, merchantId), staffOf(reader, merchantId, now)]);
  const parts = usualRules(timeZone);
  const own = Object.fromEntries(rows.map(({ part, rules }) => [part, JSON.parse(rules)]));
  const known: CaseRuleParts = { ...parts, ...own };
  return {
    staff,
    ladder: known.LADDER,
    calendar: known.CALENDAR,
    severity: known.SEVERITY,
    clocks: known.CLOCKS,
    // A part that was stored before a setting was known lacks it.
    settings: { ...parts.SETTINGS, ...known.SETTINGS },
  };
}
