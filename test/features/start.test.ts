import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant } from '../support/createMerchant.ts';
import { freePort } from '../support/freePort.ts';
import { askGraphql } from '../support/graphql.ts';
import { type CommandRefusal, hearback, runCommand } from '../support/hearback.ts';
import { numbersOf } from '../support/numbers.ts';
import { ratingOf, submitRating } from '../support/publicDoor.ts';
import { childEnvironment, repository } from '../support/repository.ts';
import { type Ended, runProcess } from '../support/runProcess.ts';
import { type Install, program, startInstall } from '../support/startInstall.ts';

let install: Install;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearback-start-'));
  install = await startInstall();
});
afterAll(async () => {
  await install?.dispose();
  await rm(folder, { recursive: true, force: true });
});

describe('a start that cannot succeed', () => {
  async function serveWith(settings: Readonly<Record<string, string>>): Promise<Ended> {
    const port = String(await freePort());
    const environment = childEnvironment({ PORT: port, HEARBACK_HOME: join(folder, 'home'), ...settings });
    return runProcess([program, 'serve'], { cwd: repository, environment, timeout: 30_000 });
  }

  /** Nobody listens there. */
  const noDatabase = async () => `postgres://hearback:secret@127.0.0.1:${await freePort()}/hearback`;

  it.each([
    [
      'a second server on one data folder',
      async () => ({ HEARBACK_HOME: install.home }),
      /Another server uses/,
    ],
    ['a port in use', async () => ({ PORT: new URL(install.url).port }), /Port \d+ is in use/],
    [
      'a data folder that cannot be made',
      async () => ({ HEARBACK_HOME: '/dev/null/data' }),
      /\/dev\/null\/data/,
    ],
    [
      'a database that does not answer',
      async () => ({ DATABASE_URL: await noDatabase() }),
      /does not answer/,
    ],
    ['a database address that is none', async () => ({ DATABASE_URL: 'mysql://here' }), /DATABASE_URL/],
    ['a port that is no number', async () => ({ PORT: 'four thousand' }), /PORT/],
    ['a port that does not exist', async () => ({ PORT: '70000' }), /PORT/],
    [
      'a public address that is none',
      async () => ({ HEARBACK_PUBLIC_URL: 'feedback' }),
      /HEARBACK_PUBLIC_URL/,
    ],
    ['a limit that is none', async () => ({ HEARBACK_INTAKE_PER_MINUTE: '0' }), /HEARBACK_INTAKE_PER_MINUTE/],
  ] as const)('with %s says why in one line and ends with exit code 1', async (_name, settings, says) => {
    const { code, stdout, stderr } = await serveWith(await settings());
    const lines = stderr.split('\n').filter(Boolean);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(says);
    expect(lines[0]).not.toMatch(/secret|^\s+at |Error:/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('does not take a port away from another program', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { code, stderr } = await serveWith({ PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));
    expect(stderr).toContain(`Port ${port} is in use`);
    expect(code).toBe(1);
  });

  it('leaves the server that runs unharmed', async () => {
    expect((await fetch(`${install.url}/health/ready`)).status).toBe(200);
  });
});

describe('a running server', () => {
  it('says that it lives, that it is ready, and what it measures', async () => {
    expect((await fetch(`${install.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${install.url}/health/ready`)).status).toBe(200);
    const metrics = await (await fetch(`${install.url}/metrics`)).text();
    expect(metrics).toMatch(/^hearback_http_request_seconds_count\{.*\/health.*\} \d+$/m);
  });

  it('answers an address that is none with 404', async () => {
    expect((await fetch(`${install.url}/nowhere`)).status).toBe(404);
  });

  it('knows at once what a command makes beside it', async () => {
    const merchant = await createMerchant(install, { name: '湖畔面包房' });
    const form = await (await fetch(`${install.url}/v1/forms/${merchant.publishableKey}.js`)).text();
    expect(form).toContain('湖畔面包房');
    expect(await submitRating(install, ratingOf(merchant))).toMatchObject({ repeated: false });
  });

  it('obeys at once when a command revokes a key', async () => {
    const merchant = await createMerchant(install);
    const made = ['--merchant', merchant.merchant.id, '--scope', 'INDICATORS_READ'];
    const { secretKey, keyId } = await hearback<{ secretKey: string; keyId: string }>(
      install,
      'key',
      'create',
      ...made,
    );
    const ask = () =>
      askGraphql<{ viewer: { scopes: string[] } }>(install, secretKey, '{ viewer { scopes } }');
    expect((await ask()).data?.viewer.scopes).toEqual(['INDICATORS_READ']);
    await hearback(install, 'key', 'revoke', keyId, '--merchant', merchant.merchant.id);
    expect((await ask()).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('gives one merchant nothing of another, and an operator everything', async () => {
    const [one, other] = [await createMerchant(install), await createMerchant(install)];
    const { secretKey } = await hearback<{ secretKey: string }>(install, 'key', 'create', '--all');
    const query = 'query ($id: ID!) { merchant(id: $id) { name } }';
    const foreign = await askGraphql(install, one.secretKey, query, { id: other.merchant.id });
    expect(foreign.data).toEqual({ merchant: null });
    const all = await askGraphql(install, secretKey, query, { id: other.merchant.id });
    expect(all.data).toEqual({ merchant: { name: 'Lakeside Bakery' } });
  });

  it('keeps what it has taken when it is stopped and started again', async () => {
    const merchant = await createMerchant(install);
    const input = ratingOf(merchant);
    const { receipt } = await submitRating(install, input);
    await install.stop();
    await install.start();
    expect(await submitRating(install, input)).toMatchObject({ receipt, repeated: true });
    const { ratings } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    expect(ratings).toBe(1);
  });
});

describe('a command that cannot succeed', () => {
  it.each([
    [['merchant', 'create'], /name/],
    [['merchant', 'create', '--name', 'X', '--timezone', 'Mars/Base'], /time ?zone/i],
    [['merchant', 'create', '--name', 'X', '--origin', 'shop'], /origin/],
    [['key', 'create', '--merchant', 'mer_0000000000'], /merchant/],
    [['import', 'ratings', '/nowhere.csv', '--merchant', 'mer_0000000000', '--map', 'score=a'], /./],
    [['no-such-command'], /no-such-command/],
  ])('prints one JSON document and ends with exit code 1: %j', async (args, says) => {
    const { code, answer } = await runCommand<CommandRefusal>(install, ...args);
    expect(code).toBe(1);
    expect(answer.error.code).toMatch(/^[A-Z_]+$/);
    expect(answer.error.code).not.toBe('UNEXPECTED');
    expect(answer.error.message).toMatch(says);
  });
});
