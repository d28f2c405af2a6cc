import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { checkCounts } from '../indicator/recount.ts';
import { type Install, openInstall } from '../install.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const rows = 20_000;
const always = { from: '1900-01-01', to: '2999-01-01' };

describe('an import that is killed', () => {
  let home: string;
  let install: Install;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearback-killed-'));
    install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
  });

  afterEach(async () => {
    await install.close();
    await rm(home, { recursive: true });
  });

  it('loses nothing and stores nothing twice when it is run again', async () => {
    const file = join(home, 'ratings.csv');
    const lines = Array.from(
      { length: rows },
      (_, row) => `shop ${row % 3},${1 + (row % 5)},2025-06-0${1 + (row % 9)}`,
    );
    await writeFile(file, `shop,stars,day\n${lines.join('\n')}\n`);
    const run = () =>
      spawn(
        process.execPath,
        [
          main,
          'import',
          'ratings',
          file,
          '--merchant-column',
          'shop',
          '--map',
          'score=stars,date=day',
          '--json',
        ],
        {
          env: { ...process.env, HEARBACK_HOME: home, DATABASE_URL: '' },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
    const merchants = async () =>
      (await install.ports.merchants.page({ size: 10, cursor: null, backward: false })).rows;
    const accepted = async () => {
      const ledgers = (await merchants()).map(({ id }) => install.ports.indicators.ledger(id, always));
      return (await Promise.all(ledgers)).reduce((sum, ledger) => sum + ledger.accepted, 0);
    };

    const killed = run();
    const ended = new Promise((resolve) => killed.once('exit', (_code, signal) => resolve(signal)));
    for (let stored = 0; stored < 500; stored = await accepted()) await sleep(5);
    killed.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const before = await accepted();
    expect(before).toBeLessThan(rows);

    const again = run();
    let text = '';
    for await (const piece of again.stdout.setEncoding('utf8')) text += piece;
    const result = JSON.parse(text);
    expect(result).toMatchObject({ received: rows, duplicate: before, accepted: rows - before, rejected: 0 });
    expect(await accepted()).toBe(rows);
    expect(await checkCounts(install.database, () => undefined)).toMatchObject({
      merchants: 3,
      differences: 0,
    });
  });
});
