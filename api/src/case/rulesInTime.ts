import { type CaseRuleParts, usualRules } from '@hearback/schema/case/caseRules';
import type { RulesInTime } from '@hearback/schema/case/rebuildCase';
import type { Reader } from '../db/database.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { listRules } from './case.queries.ts';

type Version<Part extends keyof CaseRuleParts> = {
  readonly from: number;
  readonly rules: CaseRuleParts[Part];
};

async function versionsOf<Part extends keyof CaseRuleParts>(
  reader: Reader,
  merchantId: string,
  part: Part,
): Promise<Version<Part>[]> {
  const rows = await listRules(reader, merchantId, part);
  return rows.map(({ created_at, rules }) => ({ from: created_at, rules: JSON.parse(rules) }));
}

/** The calendars and the clocks of a merchant in the course of time. */
export async function rulesInTime(reader: Reader, merchantId: string): Promise<RulesInTime> {
  const merchant = await findMerchant(reader, merchantId);
  const calendars = await versionsOf(reader, merchantId, 'CALENDAR');
  const clocks = await versionsOf(reader, merchantId, 'CLOCKS');
  // The first calendar of a merchant's own has the zone that the usual one had before it.
  const usual = usualRules(calendars[0]?.rules.timeZone ?? merchant?.time_zone ?? 'UTC');
  return {
    at: (instant) => ({
      calendar: calendars.findLast(({ from }) => from <= instant)?.rules ?? usual.CALENDAR,
      clocks: clocks.findLast(({ from }) => from <= instant)?.rules ?? usual.CLOCKS,
    }),
    changes: [...new Set([...calendars, ...clocks].map(({ from }) => from))].sort((a, b) => a - b),
  };
}
