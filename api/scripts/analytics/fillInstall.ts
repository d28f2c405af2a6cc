import { satisfiedFrom } from '@hearback/schema/question/question';
import { addDays, startOfDay } from '@hearback/schema/time/calendarDay';
import { columnsOf } from '../../src/db/columns.ts';
import type { Writer } from '../../src/db/database.ts';
import { keepDimensionValues } from '../../src/indicator/dimensionValue.queries.ts';
import {
  addDriverCells,
  addIncrements,
  addRatingCells,
  addRatingMonthCells,
} from '../../src/indicator/increments.queries.ts';
import { Increments } from '../../src/indicator/increments.ts';
import { monthCells } from '../../src/indicator/monthCells.ts';
import type { Install } from '../../src/install.ts';
import { createMerchant } from '../../src/merchant/merchant.adapter.ts';
import { addQuestionVersion, insertStageSet } from '../../src/question/question.queries.ts';
import { insertRatings, ratingColumns } from '../../src/rating/rating.queries.ts';
import type { RatingTable } from '../../src/rating/rating.table.ts';
import { type Submission, store } from '../../src/submission/store.ts';
import { insertReports } from '../../src/transaction/transaction.queries.ts';
import { boundedValues, CellCounts } from './cellCounts.ts';
import { drawCase, ratingsPerCase } from './drawCases.ts';
import { type DrawnRating, questions, RatingSource } from './drawRatings.ts';

/** The period that the overview is asked for; the year before has a tenth as many ratings. */
export const period = { from: '2025-01-01', to: '2026-01-01' } as const;

/** When the overview is asked for. */
export const now = Date.UTC(2026, 0, 5, 4);

/** Merchants that share the ratings evenly; the first is the one that is asked about. */
const merchants = 10;
const zone = 'Asia/Shanghai';
const daysOfYear = 365;
const transactionsPerRating = 3;

/** What was made, as it is kept beside the data. */
export interface Load {
  /** Ratings in the period, of all merchants. */
  readonly rows: number;
  readonly merchantId: string;
  readonly secretKey: string;
}

async function makeMerchant({ database }: Install, number: number) {
  return database.write(async (writer) => {
    const made = await createMerchant(writer, {
      name: `Merchant ${number}`,
      importName: null,
      industry: null,
      timeZone: zone,
      locale: 'zh-CN',
      origins: [],
      withQuestion: true,
      now,
    });
    const { id } = made.merchant;
    for (const { question, min, max } of questions.slice(1)) {
      const scale = { min, max };
      const common = { merchantId: id, version: 1, kind: 'NUMBERS' as const };
      await addQuestionVersion(writer, { ...common, question, scale, satisfiedFrom: satisfiedFrom(scale) });
    }
    const stages = questions.slice(2).map(({ question }, index) => {
      const key = question.replace('stage.', '');
      return { key, label: { en: key, 'zh-CN': key }, weight: index + 1 };
    });
    await insertStageSet(writer, { merchant_id: id, version: 1, stages: JSON.stringify(stages) });
    const values = boundedValues.map(([dimension, value]) => ({ merchant_id: id, dimension, value }));
    await keepDimensionValues(writer, values);
    return { id, secretKey: made.secretKey };
  });
}

/** A rating as it is stored; its content's hash is that of no content, since nobody sends it again. */
function rowOf(drawn: DrawnRating, merchantId: string, number: number, day: string, at: number): RatingTable {
  const answers = drawn.scores.flatMap((score, index) =>
    score === null ? [] : [{ question: questions[index]?.question ?? '', version: 1, score }],
  );
  return {
    merchant_id: merchantId,
    rating_id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
    content_hash: number.toString(16).padStart(64, '0'),
    receipt: `7K2M-0000-${number.toString().padStart(9, '0')}`,
    overall_score: drawn.scores[0] ?? null,
    answers: JSON.stringify(answers),
    reasons: '[]',
    comment: drawn.talks ? '很好，下次还来。 Friendly and quick.' : null,
    channel: drawn.channel,
    language: drawn.language,
    product: drawn.product,
    order_number: null,
    customer: null,
    erased_at: null,
    dimensions: JSON.stringify({ DEPARTMENT: drawn.department, RETURNING: drawn.returning }),
    occurred_at: at,
    received_at: at,
    updated_at: at,
    day,
    marks: '[]',
  };
}

/** A day of the load: the numbers of its ratings. */
interface DayOfLoad {
  readonly day: string;
  readonly first: number;
  readonly count: number;
}

async function storeDay(writer: Writer, merchantIds: readonly string[], { day, first, count }: DayOfLoad) {
  const sources = merchantIds.map((_, merchant) => new RatingSource(`${merchant} on ${day}`));
  const counts = merchantIds.map(() => new CellCounts());
  const midnight = startOfDay(day, zone);
  const rows: RatingTable[] = [];
  const cases: Submission[] = [];
  for (let number = first; number < first + count; number += 1) {
    const merchant = number % merchants;
    const drawn = sources[merchant]?.next(merchant);
    if (drawn === undefined) continue;
    counts[merchant]?.add(drawn);
    const at = midnight + Math.floor(((number - first) * 86_400_000) / count);
    const row = rowOf(drawn, merchantIds[merchant] ?? '', number, day, at);
    rows.push(row);
    // Every 200th of each merchant, since ratings go round the merchants.
    if (Math.floor(number / merchants) % ratingsPerCase !== 0) continue;
    const { receipt } = row;
    cases.push({ kind: 'COMPLAINT', arrivedOn: day, receipt, ...drawCase(row, `case ${number}`, now) });
  }
  await insertRatings(writer, columnsOf(ratingColumns, rows));
  await store(writer, cases);
  const increments = new Increments();
  for (const [merchant, id] of merchantIds.entries()) {
    const cells = counts[merchant]?.ratingCells(id, day) ?? [];
    await addRatingCells(writer, cells);
    await addRatingMonthCells(writer, monthCells(cells));
    await addDriverCells(writer, counts[merchant]?.driverCells(id, day) ?? []);
    const stored = rows.filter((_, index) => (first + index) % merchants === merchant).length;
    if (stored === 0) continue;
    increments.addOutcome(id, day, 'RATING', 'ACCEPTED', stored);
    const report = { day, product: null, customers: null, count: transactionsPerRating * stored };
    await insertReports(writer, [{ merchant_id: id, report_id: day, ...report, reported_at: now }]);
    increments.addTransactions(id, report);
  }
  await addIncrements(writer, increments);
}

/**
 * Fills an empty install. Ratings come day by day, those of all merchants mixed, as they would arrive; one in 200
 * is followed by a case, which has its row and no events. Cells are those that the product would have counted.
 *
 * @param rows Ratings in the period, of all merchants.
 * @param report Is told how many ratings are stored, and of how many.
 */
export async function fillInstall(
  install: Install,
  rows: number,
  report: (stored: number, of: number) => void,
): Promise<Load> {
  const made = [];
  for (let number = 1; number <= merchants; number += 1) made.push(await makeMerchant(install, number));
  const merchantIds = made.map(({ id }) => id);
  const before = rows / 10;
  const start = addDays(period.from, -daysOfYear);
  let first = 0;
  for (let index = 1; index <= 2 * daysOfYear; index += 1) {
    const upTo =
      index <= daysOfYear
        ? Math.round((before * index) / daysOfYear)
        : before + Math.round((rows * (index - daysOfYear)) / daysOfYear);
    const day = { day: addDays(start, index - 1), first, count: upTo - first };
    await install.database.write((writer) => storeDay(writer, merchantIds, day));
    first = upTo;
    report(first, rows + before);
  }
  return { rows, merchantId: made[0]?.id ?? '', secretKey: made[0]?.secretKey ?? '' };
}
