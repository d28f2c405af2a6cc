import { createHmac, randomUUID } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainComplaint } from '../case/plainComplaint.ts';
import { readConfig } from '../config.ts';
import { openInstall } from '../install.ts';
import { commandLine } from './commandLine.ts';

describe('erasing on the command line', () => {
  let home: string;
  let merchant: string;
  let receipt: string;
  let hearback: ReturnType<typeof commandLine>;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearback-cli-'));
    hearback = commandLine(home);
    merchant = (await hearback('merchant', 'create', '--name', 'Tea', '--json')).json.merchant.id;
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    const contact = { name: 'Li Na', email: 'li.na@example.com', phone: null };
    const stored = await install.ports.complaints.submit({
      ...plainComplaint(merchant, Date.now()),
      contact,
    });
    receipt = 'receipt' in stored ? stored.receipt : '';
    const filed = await install.ports.complaints.byReceipt(receipt);
    const row = {
      evidence_id: randomUUID(),
      kind: 'COMPLAINT',
      submission_id: filed?.id ?? '',
      content_hash: 'a'.repeat(64),
    };
    const folder = join(home, 'evidence', merchant);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${row.evidence_id}.${'a'.repeat(16)}`), 'x');
    await install.database.write((writer) =>
      writer
        .insertInto('evidence')
        .values({
          ...{ ...row, merchant_id: merchant, type: 'PDF', size: 1, width: null, height: null },
          ...{ added_by: null, added_at: Date.now() },
        })
        .execute(),
    );
    await install.close();
    await access(folder);
  });

  afterEach(() => rm(home, { recursive: true }));

  it('takes words, mails and files, once, and says so the second time', async () => {
    const erased = { ratings: 0, complaints: 1, files: 1, letters: 1, already: 0 };
    expect((await hearback('erase', '--receipt', receipt, '--json')).json).toEqual({ erased });
    expect(await readdir(join(home, 'evidence', merchant))).toEqual([]);
    const again = { ratings: 0, complaints: 0, files: 0, letters: 0, already: 1 };
    expect((await hearback('erase', '--receipt', receipt, '--json')).json).toEqual({ erased: again });
    expect((await hearback('erase', '--receipt', receipt)).stdout).toContain('It is already done');
    expect((await hearback('recount', '--check', '--json')).json).toMatchObject({ cases: 1, differences: 0 });
  });

  it('finds a customer in every merchant of the install by the address', async () => {
    const { json } = await hearback('erase', '--customer', 'LI.NA@example.com', '--json');
    expect(json.erased).toMatchObject({ complaints: 1, already: 0 });
    const { stdout } = await hearback('erase', '--customer', 'li.na@example.com');
    expect(stdout).toContain('already erased');
  });

  it.each([
    [['erase'], 'INVALID', 'receipt'],
    [['erase', '--receipt', 'x', '--customer', 'y'], 'INVALID', 'receipt'],
    [['erase', '--receipt', 'ABCD-EFGH-JKMN-PQRS'], 'NOT_FOUND', 'receipt'],
    [['erase', '--customer', ' '], 'REQUIRED', 'customer'],
    [['erase', '--customer', 'y', '--merchant', 'mer_0123456789'], 'UNKNOWN_MERCHANT', 'merchant'],
    [['key', 'identity', '--merchant', 'mer_0123456789'], 'UNKNOWN_MERCHANT', 'merchant'],
  ] as const)('refuses %j', async (argv, code, path) => {
    const { json, exitCode } = await hearback(...argv, '--json');
    expect([exitCode, json.error.code, json.error.path]).toEqual([1, code, path]);
  });

  it('prints the secret with which the host signs its customers', async () => {
    const { identitySecret } = (await hearback('key', 'identity', '--merchant', merchant, '--json')).json;
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    const signature = createHmac('sha256', identitySecret).update('c-17').digest('hex');
    expect(await install.ports.merchants.hasSigned(merchant, 'c-17', signature)).toBe(true);
    expect(await install.ports.merchants.hasSigned(merchant, 'c-18', signature)).toBe(false);
    await install.close();
  });
});
