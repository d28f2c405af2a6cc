import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { changeTimeZone } from '../merchant/changeTimeZone.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { correctRating, eraseRating } from '../rating/changeRating.ts';
import { type Submission, store } from '../submission/store.ts';

/** Histories on each database, and how many of them go on at the same time. */
const histories = 2000;
const together = 8;
const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'] as const;
const start = Date.UTC(2026, 0, 1);
const hour = 3_600_000;

const word = fc.constantFrom('a', 'b', 'c');
const answers = fc
  .tuple(
    fc.option(fc.integer({ min: 1, max: 5 })),
    fc.option(fc.integer({ min: 0, max: 10 })),
    fc.option(fc.integer({ min: 1, max: 2 })),
  )
  .map(([score, stage, version]) => [
    ...(score === null ? [] : [{ question: 'overall', version: version ?? 1, score }]),
    ...(stage === null ? [] : [{ question: 'stage.waiting', version: 1, score: stage }]),
  ]);
const said = fc.record({
  answers,
  channel: fc.constantFrom('WIDGET' as const, 'PHONE' as const, 'MYSTERY_VISIT' as const),
  language: fc.option(word),
  product: fc.option(word),
  dimensions: fc.record(
    { DEPARTMENT: word, RETURNING: fc.constantFrom('NEW', 'RETURNING') },
    { requiredKeys: [] },
  ),
  /** Hours after the start at which it happened: it may arrive long after others that happened later. */
  happened: fc.integer({ min: 0, max: 24 * 40 }),
});
const which = fc.nat(11);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('rate' as const), id: which, said }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), id: which, said }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('complain' as const), id: which, said }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), id: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), zone: fc.constantFrom(...zones) }) },
);
const history = fc.record({
  /** A merchant with 198 products already: the next two are kept, others count together. */
  crowded: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
  batches: fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;

const uuid = (id: number) => `00000000-0000-4000-8000-${id.toString().padStart(12, '0')}`;

function situated(merchantId: string, { happened, ...rest }: Said, zone: string) {
  const occurredAt = start + happened * hour;
  return { merchantId, ...rest, occurredAt, day: dayOf(occurredAt, zone) };
}

function submissionOf(
  merchantId: string,
  step: Step & { do: 'rate' | 'complain' },
  zone: string,
): Submission {
  const common = { id: uuid(step.id), order: null, receivedAt: start + 50 * 24 * hour, marks: [] };
  const { answers, dimensions, ...happened } = situated(merchantId, step.said, zone);
  if (step.do === 'rate') {
    const rating: Rating = { ...common, ...happened, answers, dimensions, reasons: [], comment: null };
    return { kind: 'RATING', rating, receipt: `R${step.id}`, arrivedOn: '2026-02-20' };
  }
  const complaint: Complaint = {
    ...common,
    ...happened,
    kind: 'COMPLAINT',
    step: 'RECEIVED',
    category: 'SERVICE.WAIT',
    topCategory: 'SERVICE',
    text: 'Too slow.',
    remedyWanted: null,
    contact: null,
    consentVersion: null,
    amount: null,
    happenedOn: null,
    ratingId: null,
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: {},
  };
  return { kind: 'COMPLAINT', complaint, receipt: `C${step.id}`, arrivedOn: '2026-02-20' };
}

/** The cells of a merchant counted by hand from its raw rows, and those that were kept, in the same words. */
async function counted(database: Database, merchantId: string) {
  const own = <Row extends { merchant_id: string }>(rows: readonly Row[]) =>
    rows.filter(({ merchant_id }) => merchant_id === merchantId);
  const { read } = database;
  const where = ['merchant_id', '=', merchantId] as const;
  const values = await read
    .selectFrom('dimension_value')
    .selectAll()
    .where(...where)
    .execute();
  const kept = new Set(own(values).map(({ dimension, value }) => `${dimension} ${value}`));
  const raw = new Map<string, number>();
  const count = (...parts: (string | number)[]) => {
    const key = parts.join('|');
    raw.set(key, (raw.get(key) ?? 0) + 1);
  };
  for (const row of await read
    .selectFrom('rating')
    .selectAll()
    .where(...where)
    .execute()) {
    const given: { question: string; version: number; score: number }[] = JSON.parse(row.answers);
    const cuts: [string, string | null][] = [
      ['ALL', ''],
      ['LANGUAGE', row.language],
      ['PRODUCT', row.product],
      ...Object.entries<string>(JSON.parse(row.dimensions)),
    ];
    const counts = row.channel === 'MYSTERY_VISIT' ? [] : cuts;
    for (const { question, version, score } of given) {
      count('rating', question, 'CHANNEL', row.channel, row.day, version, score);
      for (const [dimension, value] of counts) {
        if (value === null) continue;
        const free = dimension === 'ALL' || dimension === 'RETURNING' || kept.has(`${dimension} ${value}`);
        count('rating', question, dimension, free ? value : '', row.day, version, score);
      }
      const whole = given.find((answer) => answer.question === 'overall');
      if (question !== 'overall' && whole !== undefined && row.channel !== 'MYSTERY_VISIT')
        count('driver', question, row.day, version, score, whole.version, whole.score);
    }
  }
  for (const row of await read
    .selectFrom('complaint')
    .selectAll()
    .where(...where)
    .execute()) {
    const cuts: [string, string | null][] = [
      ['ALL', ''],
      ['CATEGORY', row.category],
      ['TOP_CATEGORY', row.top_category],
      ['CHANNEL', row.channel],
      ['LANGUAGE', row.language],
      ['PRODUCT', row.product],
    ];
    for (const [dimension, value] of cuts) {
      if (value !== null) count('complaint', dimension, value, row.day, 'COMPLAINT');
    }
  }
  const cells = [
    ...(
      await read
        .selectFrom('rating_cell')
        .selectAll()
        .where(...where)
        .execute()
    ).map(
      (cell) =>
        [
          ['rating', cell.question, cell.dimension, cell.value, cell.day, cell.version, cell.score],
          cell.count,
        ] as const,
    ),
    ...(
      await read
        .selectFrom('driver_cell')
        .selectAll()
        .where(...where)
        .execute()
    ).map(
      (cell) =>
        [
          [
            'driver',
            cell.question,
            cell.day,
            cell.version,
            cell.score,
            cell.overall_version,
            cell.overall_score,
          ],
          cell.count,
        ] as const,
    ),
    ...(
      await read
        .selectFrom('complaint_cell')
        .selectAll()
        .where(...where)
        .execute()
    ).map((cell) => [['complaint', cell.dimension, cell.value, cell.day, cell.tally], cell.count] as const),
  ];
  const line = ([key, value]: readonly [string, number]) => `${key} = ${value}`;
  return {
    kept: cells
      .filter(([, value]) => value !== 0)
      .map(([key, value]) => line([key.join('|'), value]))
      .sort(),
    raw: [...raw].map(line).sort(),
  };
}

eachDatabase('kept cells', (open) => {
  let test: TestDatabase;
  let number = 0;

  beforeAll(async () => {
    test = await open();
  });

  afterAll(() => test.dispose());

  async function newMerchant(crowded: boolean): Promise<string> {
    number += 1;
    const { merchant } = await test.database.write(async (writer) => {
      const created = await createMerchant(writer, {
        name: `Test ${number}`,
        importName: null,
        industry: null,
        timeZone: zones[0],
        locale: 'zh-CN',
        origins: [],
        withQuestion: false,
        now: start,
      });
      if (crowded) {
        const rows = Array.from({ length: 198 }, (_, index) => ({
          merchant_id: created.merchant.id,
          dimension: 'PRODUCT',
          value: `p${index}`,
        }));
        await writer.insertInto('dimension_value').values(rows).execute();
      }
      return created;
    });
    return merchant.id;
  }

  async function live(merchantId: string, batches: readonly (readonly Step[])[]): Promise<void> {
    const { database } = test;
    let zone: string = zones[0];
    for (const batch of batches) {
      const arriving = batch.filter((step) => step.do === 'rate' || step.do === 'complain');
      const submissions = arriving.map((step) => submissionOf(merchantId, step, zone));
      await database.write(async (writer) => {
        await store(writer, submissions);
        for (const step of batch) {
          if (step.do === 'erase') await eraseRating(writer, { merchantId, id: uuid(step.id) });
          if (step.do !== 'correct') continue;
          const correction = situated(merchantId, step.said, zone);
          await correctRating(writer, { merchantId, id: uuid(step.id) }, () => correction, start);
        }
      });
      for (const step of batch) {
        if (step.do !== 'move') continue;
        zone = step.zone;
        await changeTimeZone(database, merchantId, zone);
      }
    }
  }

  it(`equal the cells counted from raw rows after each of ${histories} histories`, async () => {
    const side = fc.array(history, { minLength: together, maxLength: together });
    await fc.assert(
      fc.asyncProperty(side, async (lives) => {
        const counts = await Promise.all(
          lives.map(async ({ crowded, batches }) => {
            const merchantId = await newMerchant(crowded);
            await live(merchantId, batches);
            return counted(test.database, merchantId);
          }),
        );
        for (const { kept, raw } of counts) expect(kept).toEqual(raw);
      }),
      { numRuns: histories / together },
    );
  }, 600_000);
});
