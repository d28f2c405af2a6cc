import type { RuleVersion } from '@hearback/schema/case/case.port';
import {
  type CaseRulePart,
  type CaseRuleParts,
  type CaseRules,
  usualRules,
} from '@hearback/schema/case/caseRules';
import type { Database } from '../db/database.ts';
import { findMerchant, lockMerchant } from '../merchant/merchant.queries.ts';
import { insertRules, listRules } from './case.queries.ts';
import { readRules } from './readRules.ts';

/** The rules of merchants, in versions. */
export interface RuleBook {
  /** As they are now. */
  read(merchantId: string): Promise<CaseRules>;
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
  async function zoneOf(merchantId: string): Promise<string> {
    return (await findMerchant(database.read, merchantId))?.time_zone ?? 'UTC';
  }

  return {
    read: async (merchantId) => readRules(database.read, merchantId, await zoneOf(merchantId), clock()),
    versions: async <Part extends CaseRulePart>(merchantId: string, part: Part) => {
      const [zone, rows] = await Promise.all([
        zoneOf(merchantId),
        listRules(database.read, merchantId, part),
      ]);
      const parts = usualRules(zone);
      if (rows.length === 0) return [{ version: 0, rules: parts[part], from: null }];
      return rows.map(({ created_at, rules, version }) => ({
        version,
        rules: { ...parts[part], ...JSON.parse(rules) } as CaseRuleParts[Part],
        from: created_at,
      }));
    },
    add: (merchantId, part, at, make) =>
      database.write(async (writer) => {
        await lockMerchant(writer, merchantId);
        const version = ((await listRules(writer, merchantId, part)).at(-1)?.version ?? 0) + 1;
        const rules = make(version);
        const row = { merchant_id: merchantId, part, version, rules: JSON.stringify(rules), created_at: at };
        await insertRules(writer, row);
        return { version, rules, from: at };
      }),
  };
}
