import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { openInstall } from '../install.ts';
import { commandLine } from './commandLine.ts';

describe('staff and cases on the command line', () => {
  let home: string;
  let merchant: string;
  let hearback: ReturnType<typeof commandLine>;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearback-cli-'));
    hearback = commandLine(home);
    merchant = (await hearback('merchant', 'create', '--name', 'Tea', '--json')).json.merchant.id;
  });

  afterEach(() => rm(home, { recursive: true }));

  it('makes a member in a department, and a key that acts as the member', async () => {
    const made = await hearback(
      ...['member', 'create', '--merchant', merchant, '--name', '李娜', '--role', 'agent'],
      ...['--department', 'Service desk', '--email', 'li.na@example.com', '--json'],
    );
    expect(made.json).toEqual({
      member: {
        id: expect.stringMatching(/^mem_/),
        name: '李娜',
        role: 'AGENT',
        departments: [expect.stringMatching(/^dep_/)],
        email: 'li.na@example.com',
      },
    });
    const { id } = made.json.member;
    const key = await hearback('key', 'create', '--merchant', merchant, '--member', id, '--json');
    const install = await openInstall(readConfig({ HEARBACK_HOME: home }, home));
    expect(await install.ports.keys.viewerOf(key.json.secretKey)).toMatchObject({ memberId: id });
    const { departments } = await install.ports.members.staff(merchant, Date.now());
    expect(departments).toMatchObject([{ name: 'Service desk', categories: [] }]);
    await install.close();
  });

  it.each([
    [
      ['member', 'create', '--merchant', 'mer_0123456789', '--name', 'a', '--role', 'AGENT'],
      'UNKNOWN_MERCHANT',
      'merchant',
    ],
    [['key', 'create', '--all', '--member', 'mem_0123456789'], 'INVALID', 'member'],
  ])('refuses %j', async (argv, code, path) => {
    const ran = await hearback(...argv, '--json');
    expect(ran.exitCode).toBe(1);
    expect(ran.json.error).toMatchObject({ code, path });
  });

  it.each([
    [['member', 'create', '--name', 'a', '--role', 'KING'], 'INVALID', 'role'],
    [['member', 'create', '--name', ' ', '--role', 'AGENT'], 'REQUIRED', 'name'],
    [['member', 'create', '--name', 'a', '--role', 'AGENT', '--email', 'li'], 'INVALID', 'email'],
    [['key', 'create', '--member', 'mem_0123456789'], 'UNKNOWN_MEMBER', 'member'],
  ])('refuses %j of a merchant that is there', async (argv, code, path) => {
    const ran = await hearback(...argv, '--merchant', merchant, '--json');
    expect(ran.exitCode).toBe(1);
    expect(ran.json.error).toMatchObject({ code, path, message: expect.stringMatching(/.{10,}/) });
  });

  it('replays a log of case steps', async () => {
    const file = join(home, 'log.csv');
    await writeFile(file, 'Case,Act,At\na,1,2012-04-03 10:00:00\na,6,2012-04-04 10:00:00\n');
    const ran = await hearback(
      ...['import', 'steps', file, '--merchant', merchant, '--map', 'case=Case,step=Act,at=At'],
      ...['--step', '1=RECEIVED', '--step', '6=RESOLVED', '--json'],
    );
    expect(ran.json).toMatchObject({
      received: 2,
      accepted: 2,
      duplicate: 0,
      quarantined: 0,
      rejected: 0,
      cases: 1,
    });
  });
});
