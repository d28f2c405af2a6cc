import type { RuleVersion } from '@hearback/schema/case/case.port';
import {
  type CaseRulePart,
  type CaseRuleParts,
  type CaseRules,
  usualRules,
} from '@hearback/schema/case/caseRules';
import type { Database } from '../db/database.ts';
import { staffOf } from '../member/member.adapter.ts';
import { findMerchant, lockMerchant } from '../merchant/merchant.queries.ts';
import { insertRules, listRules } from './case.queries.ts';

/** How long the rules of a merchant are remembered while complaints come in, in milliseconds. */
const remembered = 1000;

/** The rules of merchants, in versions. */
export interface RuleBook {
  /** As they are now. */
  read(merchantId: string): Promise<CaseRules>;
  /** As they were at most a second ago: what a complaint that comes in is judged by. */
  recent(merchantId: string): Promise<CaseRules>;
  versions<Part extends CaseRulePart>(merchantId: string, part: Part): Promise<RuleVersion<Part>[]>;
  add<Part extends CaseRulePart>(
    merchantId: string,
    part: Part,
    at: number,
    make: (version: number) => CaseRuleParts[Part],
  ): Promise<RuleVersion<Part>>;
}

/** The rules of merchants in the database. */
export function ruleBook(database: Database, clock: () => number): RuleBook {
  const kept = new Map<string, { readonly rules: Promise<CaseRules>; readonly until: number }>();

  async function usual(merchantId: string): Promise<CaseRuleParts> {
    const merchant = await findMerchant(database.read, merchantId);
    return usualRules(merchant?.time_zone ?? 'UTC');
  }

  async function read(merchantId: string): Promise<CaseRules> {
    const [parts, rows, staff] = await Promise.all([
      usual(merchantId),
      listRules(database.read, merchantId),
      staffOf(database.read, merchantId, clock()),
    ]);
    const own = Object.fromEntries(rows.map(({ part, rules }) => [part, JSON.parse(rules)]));
    const now: CaseRuleParts = { ...parts, ...own };
    return {
      staff,
      ladder: now.LADDER,
      calendar: now.CALENDAR,
      severity: now.SEVERITY,
      clocks: now.CLOCKS,
      // A part that was stored before a setting was known lacks it.
      settings: { ...parts.SETTINGS, ...now.SETTINGS },
    };
  }

  return {
    read,
    recent: (merchantId) => {
      const known = kept.get(merchantId);
      if (known !== undefined && known.until > performance.now()) return known.rules;
      if (kept.size >= 1000) kept.clear();
      const rules = read(merchantId);
      kept.set(merchantId, { rules, until: performance.now() + remembered });
      rules.catch(() => kept.delete(merchantId));
      return rules;
    },
    versions: async <Part extends CaseRulePart>(merchantId: string, part: Part) => {
      const [parts, rows] = await Promise.all([
        usual(merchantId),
        listRules(database.read, merchantId, part),
      ]);
      if (rows.length === 0) return [{ version: 0, rules: parts[part], from: null }];
      return rows.map(({ created_at, rules, version }) => ({
        version,
        rules: { ...parts[part], ...JSON.parse(rules) } as CaseRuleParts[Part],
        from: created_at,
      }));
    },
    add: async (merchantId, part, at, make) => {
      const added = await database.write(async (writer) => {
        await lockMerchant(writer, merchantId);
        const version = ((await listRules(writer, merchantId, part)).at(-1)?.version ?? 0) + 1;
        const rules = make(version);
        const row = { merchant_id: merchantId, part, version, rules: JSON.stringify(rules), created_at: at };
        await insertRules(writer, row);
        return { version, rules, from: at };
      });
      kept.delete(merchantId);
      return added;
    },
  };
}
