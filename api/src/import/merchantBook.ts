import { NotFound } from '@hearback/schema/failure/failure';
import type { DateSettings } from '@hearback/schema/import/dateReader';
import type { Database } from '../db/database.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { findMerchant, findMerchantByImportName } from '../merchant/merchant.queries.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import { ImportMerchant } from './importMerchant.ts';

/** The merchants of one import. */
export interface MerchantBook {
  /** Those that rows named, in the order in which they did. */
  readonly all: readonly ImportMerchant[];
  /** The merchant of a word; undefined until it was prepared. */
  find(word: string): ImportMerchant | undefined;
  /** Finds or makes the merchant of a word. */
  prepare(word: string): Promise<void>;
}

/**
 * The one merchant that every row belongs to, whatever its word.
 *
 * @throws NotFound where there is none with this id.
 */
export async function oneMerchant(
  database: Database,
  merchantId: string,
  dates: DateSettings,
): Promise<MerchantBook> {
  const row = await findMerchant(database.read, merchantId);
  if (row === undefined) throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant: merchantId });
  const merchant = new ImportMerchant(row, dates);
  return { all: [merchant], find: () => merchant, prepare: async () => undefined };
}

/**
 * A merchant for each word of a column: one that an earlier import made for the same word, else a new one
 * without a question, since the file brings its scales.
 */
export function merchantsByName(
  database: Database,
  timeZone: string,
  dates: DateSettings,
  now: number,
): MerchantBook {
  const known = new Map<string, ImportMerchant>();

  async function findOrMake(name: string): Promise<MerchantTable> {
    const before = await findMerchantByImportName(database.read, name);
    if (before !== undefined) return before;
    return database.write(async (writer) => {
      const found = await findMerchantByImportName(writer, name);
      if (found !== undefined) return found;
      const parts = {
        industry: null,
        timeZone,
        locale: 'en',
        origins: [],
        withQuestion: false,
        now,
      };
      const { merchant } = await createMerchant(writer, { ...parts, name, importName: name });
      const made = await findMerchant(writer, merchant.id);
      if (made === undefined) throw new Error(`Merchant ${merchant.id} was made and is not there.`);
      return made;
    });
  }

  return {
    get all() {
      return [...known.values()];
    },
    find: (word) => known.get(word),
    prepare: async (word) => {
      // Where another import made it in the same moment, the second look finds it.
      const row = await findOrMake(word).catch(() => findOrMake(word));
      known.set(word, new ImportMerchant(row, dates));
    },
  };
}
