import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { openInstall } from '../install.ts';
import { commandLine } from './commandLine.ts';

describe('the command line', () => {
  let home: string;
  let hearback: ReturnType<typeof commandLine>;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearback-cli-'));
    hearback = commandLine(home);
  });

  afterEach(() => rm(home, { recursive: true }));

  it('makes a merchant whose keys are known from then on', async () => {
    const made = await hearback(
      ...['merchant', 'create', '--name', '海港茶馆', '--timezone', 'Asia/Shanghai', '--locale', 'zh-CN'],
      ...['--origin', 'https://tea.example', '--origin', 'HTTPS://www.tea.example/', '--json'],
    );
    expect(made.exitCode).toBe(0);
    expect(made.json).toEqual({
      merchant: { id: expect.stringMatching(/^mer_[0-9a-z]{10}$/), name: '海港茶馆' },
      publishableKey: expect.stringMatching(/^hb_pk_/),
      secretKey: expect.stringMatching(/^hb_sk_/),
    });
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    const setup = await install.ports.setups.ofKey(made.json.publishableKey);
    expect(setup?.key.origins).toEqual(['https://tea.example', 'https://www.tea.example']);
    const viewer = await install.ports.keys.viewerOf(made.json.secretKey);
    expect(viewer).toMatchObject({ merchantId: made.json.merchant.id });
    expect(viewer?.scopes).toContain('INTROSPECTION');
    await install.close();
  });

  it('makes keys for a merchant and for the operator, and ends them', async () => {
    const { merchant } = (await hearback('merchant', 'create', '--name', 'Tea', '--json')).json;
    const read = await hearback(
      'key',
      'create',
      '--merchant',
      merchant.id,
      '--scope',
      'ratings_read',
      '--json',
    );
    const all = await hearback('key', 'create', '--all', '--json');
    const ended = await hearback('key', 'revoke', read.json.keyId, '--merchant', merchant.id, '--json');
    expect(ended.json).toEqual({ keyId: read.json.keyId, revokedAt: expect.stringMatching(/Z$/) });
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    expect(await install.ports.keys.viewerOf(read.json.secretKey)).toBeNull();
    expect(await install.ports.keys.viewerOf(all.json.secretKey)).toMatchObject({ merchantId: null });
    await install.close();
    expect((await hearback('key', 'revoke', all.json.keyId, '--all')).exitCode).toBe(0);
  });

  it.each([
    [['merchant', 'create', '--name', ' '], 'REQUIRED', 'name'],
    [['merchant', 'create', '--name', 'x'.repeat(201)], 'TOO_LONG', 'name'],
    [['merchant', 'create', '--name', 'a', '--timezone', 'Mars/Base'], 'INVALID', 'timezone'],
    [['merchant', 'create', '--name', 'a', '--locale', 'fr'], 'INVALID', 'locale'],
    [['merchant', 'create', '--name', 'a', '--origin', 'shop.example'], 'INVALID', 'origin'],
    [['key', 'create'], 'INVALID', 'merchant'],
    [['key', 'create', '--all', '--merchant', 'mer_0123456789'], 'INVALID', 'merchant'],
    [['key', 'create', '--merchant', 'mer_0123456789'], 'UNKNOWN_MERCHANT', 'merchant'],
    [['key', 'create', '--all', '--scope', 'EVERYTHING'], 'INVALID', 'scope'],
    [['key', 'revoke', 'key_0123456789', '--all'], 'NOT_FOUND', 'key-id'],
  ])('refuses %j with a code, a message and a path', async (argv, code, path) => {
    const ran = await hearback(...argv, '--json');
    expect(ran.exitCode).toBe(1);
    expect(ran.json.error).toEqual({ code, path, message: expect.stringMatching(/.{10,}/) });
    expect((await hearback(...argv)).stderr).toMatch(new RegExp(`^${path}: [^\n]+\n$`));
  });

  it.each([
    [['merchant', 'create'], "required option '--name <name>' not specified"],
    [['merchant', 'create', '--name', 'a', '--colour', 'red'], "unknown option '--colour'"],
    [['sell'], "unknown command 'sell'"],
  ])('refuses the usage %j in one line', async (argv, message) => {
    const ran = await hearback(...argv, '--json');
    expect(ran.exitCode).toBe(1);
    expect(ran.json.error.code).toBe('USAGE');
    expect(ran.json.error.message).toContain(message);
    expect((await hearback(...argv)).stderr.split('\n')).toHaveLength(2);
  });

  it('explains itself', async () => {
    const { exitCode, stdout } = await hearback('merchant', 'create', '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--timezone');
    expect(stdout).toContain('Example');
  });

  it('lists the settings with passwords hidden', async () => {
    const url = 'postgres://hearback:geheim@db.example:5432/hearback';
    const ran = await commandLine(home, { DATABASE_URL: url, SMTP_URL: 'smtp://u:geheim@mail.example' })(
      'config',
      '--json',
    );
    expect(ran.json).toMatchObject({
      PORT: 4000,
      HEARBACK_HOME: home,
      DATABASE_URL: 'postgres://hearback:***@db.example:5432/hearback',
      SMTP_URL: 'smtp://u:***@mail.example',
      evidence: join(home, 'evidence'),
    });
    expect(ran.stdout).not.toContain('geheim');
  });

  it('names the setting that cannot be used', async () => {
    const ran = await commandLine(home, { PORT: 'http' })('config', '--json');
    expect(ran.exitCode).toBe(1);
    expect(ran.json.error.code).toBe('INVALID_SETTING');
    expect(ran.json.error.message).toContain('PORT');
  });

  it('says which migrations ran, and that nothing is left to do', async () => {
    expect((await hearback('migrate', '--json')).json.migrated).toContain('0001_merchants');
    expect((await hearback('migrate', '--json')).json.migrated).toEqual([]);
  });

  it('imports a file beside an open install, and recounts it', async () => {
    const server = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    const file = join(home, 'ratings.csv');
    await writeFile(file, 'shop;stars;when\n北店;4;7/29/2025\n南店;great;7/30/2025\n');
    const options = [
      '--merchant-column',
      'shop',
      '--map',
      'score=stars',
      '--map',
      'date=when',
      '--date-format',
      'M/D/YYYY',
    ];
    const wrong = await hearback('import', 'ratings', file, ...options, '--json');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.json.error).toMatchObject({ code: 'WRONG_DELIMITER', path: 'delimiter' });
    expect(wrong.json.error.message).toContain('--delimiter ;');
    const done = await hearback('import', 'ratings', file, ...options, '--delimiter', ';', '--json');
    expect(done).toMatchObject({ exitCode: 0, stderr: '' });
    expect(done.json).toEqual({
      received: 2,
      accepted: 1,
      duplicate: 0,
      quarantined: 0,
      rejected: 1,
      marked: 0,
      rejectedFile: expect.stringContaining(join(home, 'imports')),
      merchants: [
        { id: expect.stringMatching(/^mer_/), name: '北店' },
        { id: expect.stringMatching(/^mer_/), name: '南店' },
      ],
    });
    const page = { size: 10, cursor: null, backward: false };
    expect((await server.ports.ratings.page(done.json.merchants[0].id, {}, page)).rows).toHaveLength(1);
    await server.close();
    const checked = await hearback('recount', '--check', '--json');
    expect(checked).toMatchObject({ exitCode: 0 });
    expect(checked.json).toMatchObject({ merchants: 2, differences: 0, different: [] });
  });

  it('says which counts are off, exits with 1, and puts them right', async () => {
    const { merchant } = (await hearback('merchant', 'create', '--name', 'Tea', '--json')).json;
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    const cell = {
      question: 'overall',
      dimension: 'ALL',
      value: '',
      day: '2026-01-01',
      version: 1,
      score: 5,
    };
    await install.database.write((writer) =>
      writer
        .insertInto('rating_cell')
        .values({ merchant_id: merchant.id, ...cell, count: 3 })
        .execute(),
    );
    await install.close();
    const off = await hearback('recount', '--check', '--json');
    expect(off.exitCode).toBe(1);
    expect(off.json.different).toEqual([
      { merchantId: merchant.id, table: 'rating_cell', cell, kept: 3, counted: 0 },
    ]);
    expect((await hearback('recount', '--json')).json).toMatchObject({ corrected: 1 });
    expect((await hearback('recount', '--check')).exitCode).toBe(0);
  });
});
