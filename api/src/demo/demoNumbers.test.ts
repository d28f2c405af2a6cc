import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findComplaints } from '../complaint/complaint.queries.ts';
import { readConfig } from '../config.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Install, installOn } from '../install.ts';
import { demoNumbers } from './demoNumbers.ts';
import { generateDemo } from './generator/generateDemo.ts';
import { type SeededDemo, seedDemo } from './seedDemo.ts';

const now = Date.UTC(2026, 10, 22, 6);
const day = '2026-11-22';
const notComplaints = ['OTHER.SUGGESTION', 'OTHER.PRAISE', 'BILLING.QUERY'];
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

eachDatabase('the numbers of the demo page', (open) => {
  let test: TestDatabase;
  let home: string;
  let install: Install;
  let demo: SeededDemo;

  beforeEach(async () => {
    test = await open();
    home = await mkdtemp(join(tmpdir(), 'hearback-demo-'));
    install = installOn(test.database, readConfig({ HEARBACK_HOME: home }, home), () => now);
    demo = await seedDemo(install, () => undefined, { ratings: 2000 });
  });

  afterEach(async () => {
    await test.dispose();
    await rm(home, { recursive: true });
  });

  const story = () =>
    generateDemo({
      seed: 'Harbour & Home',
      until: day,
      merchantId: demo.merchantId,
      timeZone: 'Asia/Shanghai',
      ratings: 2000,
    });
  const recent = <Row extends { day: string; receivedAt: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.day >= '2026-10-24' && row.receivedAt <= now);

  it('are those of the rows: sample, mean, share of 4 and 5, complaints received and open', async () => {
    const numbers = await demoNumbers(install, demo);
    const scores = recent(story().ratings).map(({ answers }) => answers[0]?.score ?? Number.NaN);
    const complaints = recent(story().complaints).filter(
      ({ kind, category }) => kind === 'COMPLAINT' && !notComplaints.includes(category),
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    expect(numbers.recent.ratings).toBe(scores.length);
    expect(numbers.recent.mean.value).toBeCloseTo(sum / scores.length, 10);
    expect(numbers.recent.csat.value).toBeCloseTo(
      scores.filter((score) => score >= 4).length / scores.length,
      10,
    );
    expect(numbers.recent.csat).toMatchObject({ sampleSize: scores.length, suppressed: false });
    expect(numbers.recent.complaints).toBe(complaints.length);
    const ids = complaints.map(({ id }) => id);
    const rows = await findComplaints(test.database.read, demo.merchantId, ids);
    const stillOpen = rows.filter(({ step }) => !['CLOSED', 'REJECTED', 'WITHDRAWN'].includes(step));
    expect(numbers.recent.open).toEqual({ count: stillOpen.length, more: false });
    expect(numbers.asOf).toBe('2026-11-22T06:00:00.000Z');
  });

  it('change with a rating and a complaint', async () => {
    const before = await demoNumbers(install, demo);
    const common = {
      merchantId: demo.merchantId,
      channel: 'WIDGET',
      language: 'en',
      product: null,
      order: null,
      occurredAt: now,
      receivedAt: now,
      day,
      marks: [],
    } as const;
    const answers = [{ question: 'overall', version: 1, score: 1 }];
    const [sample] = story().ratings;
    const [template] = story().complaints;
    if (sample === undefined || template === undefined) throw new Error('The story is empty.');
    await install.ports.ratings.submit({ ...sample, ...common, id: uuid(1), answers });
    const complaint: Complaint = {
      ...template,
      ...common,
      id: uuid(2),
      kind: 'COMPLAINT',
      step: 'RECEIVED',
      category: 'DELIVERY.LATE',
      topCategory: 'DELIVERY',
      onTime: null,
      disputed: null,
    };
    await install.ports.complaints.submit(complaint);
    const after = await demoNumbers(install, demo);
    expect(after.today.ratings).toBe(before.today.ratings + 1);
    expect(after.today.complaints).toBe(before.today.complaints + 1);
    expect(after.recent.ratings).toBe(before.recent.ratings + 1);
    expect(after.recent.complaints).toBe(before.recent.complaints + 1);
    expect(after.recent.open.count).toBe(before.recent.open.count + 1);
    expect(after.recent.mean.value).toBeLessThan(before.recent.mean.value ?? 0);
  });

  it('refuse to speak for a merchant that is not there', async () => {
    await expect(demoNumbers(install, { merchantId: 'mer_0000000000' })).rejects.toThrow('mer_0000000000');
  });
});
