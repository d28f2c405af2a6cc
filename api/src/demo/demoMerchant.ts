import { changeForm } from '@hearback/schema/form/changeForm';
import { scopes } from '@hearback/schema/key/key';
import type { Reader, Writer } from '../db/database.ts';
import type { Install } from '../install.ts';
import { newKey } from '../key/key.adapter.ts';
import { insertKey } from '../key/key.queries.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { findMerchantByImportName } from '../merchant/merchant.queries.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import { type DemoKeys, type KeptDemo, keepDemo, readDemo } from './demoKeys.ts';
import { hireDemoStaff } from './demoStaff.ts';

/** The store of the demo. */
export const demoStore = {
  name: 'Harbour & Home 港湾家居',
  importName: 'hearback-demo',
  industry: 'department store',
  timeZone: 'Asia/Shanghai',
  locale: 'en',
} as const;

/** The demo merchant, with keys that work. */
export interface DemoMerchant {
  readonly row: MerchantTable;
  readonly keys: DemoKeys;
  readonly isNew: boolean;
  /** Whether the whole story is stored. */
  readonly isComplete: boolean;
}

async function secretKeyThatWorks({ ports }: Install, merchantId: string, kept: KeptDemo | null) {
  const viewer = kept === null ? null : await ports.keys.viewerOf(kept.secretKey);
  if (kept !== null && viewer?.merchantId === merchantId) return kept.secretKey;
  const all = { merchantId, scopes };
  return (await ports.keys.createSecret(all)).secretKey;
}

async function publishableKeyThatWorks({ database, ports, clock }: Install, merchantId: string) {
  const known = (await ports.keys.ofMerchant(merchantId)).find(
    ({ kind, revokedAt }) => kind === 'PUBLISHABLE' && revokedAt === null,
  );
  if (known?.text) return known.text;
  const { row, text } = newKey({ merchantId, kind: 'PUBLISHABLE', scopes: [], origins: [], now: clock() });
  await database.write((writer) => insertKey(writer, row));
  return text;
}

/**
 * The demo merchant: found by its import name, made where there is none, with a form that takes photos. Its keys stand in the data folder;
 * a key that is lost or revoked is replaced by a new one.
 *
 * @param origins Origins of pages that may use the publishable key of a new merchant; none: any page.
 */
export async function openDemoMerchant(
  install: Install,
  origins: readonly string[] = [],
): Promise<DemoMerchant> {
  const { config, database, clock } = install;
  const find = (reader: Reader) => findMerchantByImportName(reader, demoStore.importName);
  const make = async (writer: Writer) => {
    if ((await find(writer)) !== undefined) return null;
    const now = clock();
    const made = await createMerchant(writer, { ...demoStore, origins, withQuestion: true, now });
    await hireDemoStaff(writer, made.merchant.id, now);
    return made;
  };
  const made = await database.write(make).catch(async (error) => {
    // Another process may have made it at the same time; import names are unique.
    if ((await find(database.read)) === undefined) throw error;
    return null;
  });
  const row = await find(database.read);
  if (row === undefined) throw new Error('The demo merchant was neither made nor found.');
  const merchantId = row.merchant_id;
  if (made !== null) {
    await install.ports.questions.change(merchantId, clock(), (before) =>
      changeForm({ photos: true }, before),
    );
  }
  const kept = await readDemo(config);
  const isComplete = kept?.merchantId === merchantId && kept.complete;
  const keys: DemoKeys = {
    merchantId,
    publishableKey: made?.publishableKey ?? (await publishableKeyThatWorks(install, merchantId)),
    secretKey: made?.secretKey ?? (await secretKeyThatWorks(install, merchantId, kept)),
  };
  await keepDemo(config, { ...keys, complete: isComplete });
  return { row, keys, isNew: made !== null, isComplete };
}
