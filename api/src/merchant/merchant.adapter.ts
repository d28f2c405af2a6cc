import { localeFor } from '@hearback/schema/form/form';
import { defaultShowing } from '@hearback/schema/form/showing';
import { scopes } from '@hearback/schema/key/key';
import type { Merchant } from '@hearback/schema/merchant/merchant';
import type { MerchantPort } from '@hearback/schema/merchant/merchant.port';
import { kindOf, overall, satisfiedFrom } from '@hearback/schema/question/question';
import { isSignature } from '../customer/customerKeys.ts';
import { newIdentitySecret } from '../customer/identitySecret.ts';
import type { Database, Writer } from '../db/database.ts';
import { newKey } from '../key/key.adapter.ts';
import { insertKey } from '../key/key.queries.ts';
import { randomWord } from '../key/keyText.ts';
import { firstOwnerRow } from '../member/member.adapter.ts';
import { saveMember } from '../member/member.queries.ts';
import { insertQuestionVersion } from '../question/question.queries.ts';
import type { Setups } from '../setup/setups.ts';
import { changeTimeZone } from './changeTimeZone.ts';
import {
  findMerchant,
  findMerchantByReceipt,
  findShowing,
  insertMerchant,
  pageMerchants,
  saveShowing,
} from './merchant.queries.ts';
import type { MerchantTable } from './merchant.table.ts';

/** A row as the rules know it. */
export function merchantOf(row: MerchantTable): Merchant {
  return {
    id: row.merchant_id,
    name: row.name,
    industry: row.industry,
    timeZone: row.time_zone,
    locale: localeFor(row.locale),
    createdAt: row.created_at,
    receiptPrefix: row.receipt_prefix,
  };
}

/** Merchants in the database. */
export function merchantAdapter(database: Database, setups: Setups): MerchantPort {
  return {
    byId: async (id) => {
      const row = await findMerchant(database.read, id);
      return row === undefined ? null : merchantOf(row);
    },
    hasSigned: async (merchantId, id, signature) => {
      const setup = await setups.ofMerchant(merchantId);
      return setup !== null && isSignature(setup.secret, id, signature);
    },
    changeTimeZone: (id, timeZone) => changeTimeZone(database, id, timeZone),
    showing: async (id) => {
      const row = await findShowing(database.read, id);
      return row === undefined ? defaultShowing : JSON.parse(row.showing);
    },
    changeShowing: (id, showing) =>
      database.write((writer) => saveShowing(writer, { merchant_id: id, showing: JSON.stringify(showing) })),
    page: async (request) => {
      const { rows, hasMore } = await pageMerchants(database.read, request);
      return { rows: rows.map(merchantOf), hasMore, keyOf: ({ name, id }) => [name, id] };
    },
  };
}

/** What a new merchant is made of. */
export interface MerchantParts {
  readonly name: string;
  /** Value of an import's merchant column. */
  readonly importName: string | null;
  readonly industry: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly origins: readonly string[];
  /** Whether the five-star question is there from the start; an import brings its own scales. */
  readonly withQuestion: boolean;
  readonly now: number;
}

/** A new merchant with the keys that are shown once. */
export interface CreatedMerchant {
  readonly merchant: Merchant;
  readonly publishableKey: string;
  readonly secretKey: string;
}

async function freeReceiptPrefix(writer: Writer): Promise<string> {
  for (;;) {
    const prefix = randomWord(4).toUpperCase();
    if ((await findMerchantByReceipt(writer, prefix)) === undefined) return prefix;
  }
}

/** Makes a merchant with its two keys and, if wanted, the question that every widget asks. */
export async function createMerchant(writer: Writer, parts: MerchantParts): Promise<CreatedMerchant> {
  const row: MerchantTable = {
    merchant_id: `mer_${randomWord(10)}`,
    name: parts.name,
    import_name: parts.importName,
    industry: parts.industry,
    time_zone: parts.timeZone,
    locale: localeFor(parts.locale),
    receipt_prefix: await freeReceiptPrefix(writer),
    created_at: parts.now,
    identity_secret: newIdentitySecret(),
  };
  await insertMerchant(writer, row);
  await saveMember(writer, firstOwnerRow(row.merchant_id, localeFor(row.locale), parts.now));
  const common = { merchantId: row.merchant_id, now: parts.now };
  const publishable = newKey({ ...common, kind: 'PUBLISHABLE', scopes: [], origins: parts.origins });
  const secret = newKey({ ...common, kind: 'SECRET', scopes, origins: [] });
  await insertKey(writer, publishable.row);
  await insertKey(writer, secret.row);
  if (parts.withQuestion) {
    const scale = { min: 1, max: 5 };
    await insertQuestionVersion(writer, {
      merchant_id: row.merchant_id,
      question: overall,
      version: 1,
      kind: kindOf(scale),
      min_score: scale.min,
      max_score: scale.max,
      satisfied_from: satisfiedFrom(scale),
    });
  }
  return { merchant: merchantOf(row), publishableKey: publishable.text, secretKey: secret.text };
}
