import type { SetupPort } from '@hearback/schema/setup/setup.port';
import type { Database } from '../db/database.ts';
import { together } from '../db/together.ts';
import { readKey } from '../key/keyText.ts';
import { type KeptSetup, readSetup } from './readSetup.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { findSetupVersions } from './setupVersion.queries.ts';

/** Rows of keys, questions, categories, rules and staff that one process keeps, of all merchants together: about 50 MB. */
export const mostRows = 50_000;

/** What merchants have set up. */
export interface Setups extends SetupPort {
  /** What a merchant has set up when this is called; null where there is no such merchant. */
  ofMerchant(merchantId: string): Promise<KeptSetup | null>;
  /** The same of a merchant that is known to exist. @throws Error where it does not. */
  known(merchantId: string): Promise<KeptSetup>;
}

/**
 * What merchants have set up, kept in the memory of this process. Each question asks the database for the version
 * first, one read for all who ask at the same time: what is kept under another version is read again.
 *
 * @param clock Now, in milliseconds.
 * @param most Rows that are kept in all; what was not used for longest goes first.
 */
export function setups({ read }: Database, clock: () => number, most = mostRows): Setups {
  const kept = new RecentlyUsed<KeptSetup & { readonly version: number }>(most);
  const reading = new Map<string, Promise<KeptSetup | null>>();
  const versionOf = together((merchantIds: readonly string[]) => findSetupVersions(read, merchantIds));

  async function readAs(version: number, merchantId: string): Promise<KeptSetup | null> {
    const setup = await readSetup(read, merchantId, clock());
    if (setup !== null) kept.set(merchantId, { ...setup, version });
    return setup;
  }

  async function ofMerchant(merchantId: string): Promise<KeptSetup | null> {
    const version = await versionOf(merchantId);
    if (version === undefined) return null;
    const known = kept.get(merchantId);
    if (known?.version === version) return known;
    const name = `${merchantId} ${version}`;
    const under = reading.get(name) ?? readAs(version, merchantId).finally(() => reading.delete(name));
    reading.set(name, under);
    return under;
  }

  return {
    ofMerchant,
    known: async (merchantId) => {
      const setup = await ofMerchant(merchantId);
      if (setup === null) throw new Error(`There is no merchant ${merchantId}.`);
      return setup;
    },
    ofKey: async (text) => {
      const reading = readKey(text);
      const merchantId = reading?.kind === 'PUBLISHABLE' ? reading.merchantId : null;
      const setup = merchantId === null ? null : await ofMerchant(merchantId);
      const key = setup?.keys.get(text);
      return setup === null || key === undefined ? null : { ...setup, key };
    },
  };
}
