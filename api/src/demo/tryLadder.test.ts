import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schema } from '@hearback/schema';
import type { CaseFile } from '@hearback/schema/case/case.port';
import { scopes } from '@hearback/schema/key/key';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { graphql } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Install, installOn } from '../install.ts';
import { seedDemo } from './seedDemo.ts';

const now = Date.UTC(2026, 10, 22, 6);

interface Rule {
  readonly code: string;
  readonly rung: string;
  /** JSON. */
  readonly when: string;
}

interface Placed {
  readonly rung: string;
  readonly rules: readonly string[];
}

interface Trial {
  readonly tried: number;
  readonly movedCount: number;
  readonly moved: readonly {
    readonly complaint: { readonly id: string };
    readonly from: Placed;
    readonly to: Placed;
  }[];
}

eachDatabase('a draft of the ladder tried on the demo’s past cases', (open) => {
  let test: TestDatabase;
  let home: string;
  let install: Install;
  let merchantId: string;

  beforeEach(async () => {
    test = await open();
    home = await mkdtemp(join(tmpdir(), 'hearback-demo-'));
    install = installOn(test.database, readConfig({ HEARBACK_HOME: home }, home), () => now);
    merchantId = (await seedDemo(install, () => undefined, { ratings: 3000 })).merchantId;
  });

  afterEach(async () => {
    await test.dispose();
    await rm(home, { recursive: true });
  });

  async function ask<Data>(source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
    const caller = { origin: null, ownOrigins: [], provenMerchant: merchantId, channel: 'API', now } as const;
    const viewer = { keyId: 'key_0', merchantId, scopes } as const;
    const contextValue = { viewer, caller, locale: 'en', now, ports: install.ports } as const;
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors?.[0] !== undefined) throw errors[0];
    return data as Data;
  }

  const rules = async () => {
    const { merchant } = await ask<{ merchant: { ladder: { rules: Rule[] } } }>(
      `{ merchant(id: "${merchantId}") { ladder { rules { code rung when } } } }`,
    );
    return merchant.ladder.rules.map(({ when, ...rule }) => ({ ...rule, when: JSON.parse(when) }));
  };
  const tried = async (input: object) => {
    const { tryLadder } = await ask<{ tryLadder: Trial }>(
      `mutation ($input: LadderInput!) { tryLadder(input: $input) { ... on TryLadderSuccess {
        tried movedCount moved { complaint { id } from { rung rules } to { rung rules } } } } }`,
      { input: { merchantId, ...input } },
    );
    return tryLadder;
  };

  /** Whether nothing but its value speaks for another rung; from the events as they are. */
  function isPlain({ complaint, events }: CaseFile): boolean {
    const all = events.map(({ event }) => event);
    const triggers = all
      .flatMap((event) => (event.type === 'SEVERITY_SET' ? [event.payload.triggers] : []))
      .at(-1);
    const grave = ['FOOD_POISONING', 'INJURY', 'ACCIDENT', 'FIRE', 'SAFETY_PART'];
    const [first] = all;
    const facts = first?.type === 'RECEIVED' ? first.payload.facts : null;
    return (
      !/^(SAFETY|SERVICE)\.|^PRODUCT\.EXPIRED|^AFTERSALES\.RETURN/.test(complaint.category) &&
      !(triggers ?? []).some(({ rule }) => grave.includes(rule)) &&
      !all.some(({ type }) => type === 'FLAGGED') &&
      facts?.insists === false &&
      facts.aboutRole !== 'DEPARTMENT_LEAD'
    );
  }

  it('lists exactly the complaints of the values in between, with the rule that moves them', async () => {
    const before = await rules();
    const draft = before.map((rule) =>
      rule.code === 'VALUE_500' ? { ...rule, when: { ...rule.when, valueFrom: 200 } } : rule,
    );
    const files = await install.ports.cases.newest(merchantId, 2000);
    const expected = files.filter((file) => {
      const { amount, kind } = file.complaint;
      return kind === 'COMPLAINT' && amount !== null && amount >= 200 && amount < 500 && isPlain(file);
    });
    expect(expected.length).toBeGreaterThan(5);
    const answer = await tried({ rules: draft });
    expect(answer).toMatchObject({ tried: files.length, movedCount: expected.length });
    const ids = answer.moved.map(({ complaint }) => parsePublicId('cmp', complaint.id)?.id);
    expect(ids).toEqual(expected.map(({ complaint }) => complaint.id));
    for (const { from, to } of answer.moved) {
      expect([from, to]).toEqual([
        { rung: 'DEPARTMENT_LEAD', rules: [] },
        { rung: 'SERVICE_MANAGER', rules: ['VALUE_500'] },
      ]);
    }
    expect(await tried({ rules: before })).toMatchObject({ movedCount: 0 });
    // A dry run: the ladder is as it was, and so are the cases.
    expect(await rules()).toEqual(before);
    expect(await install.ports.cases.newest(merchantId, 2000)).toEqual(files);
  });
});
