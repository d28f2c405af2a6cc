import { all } from '@hearback/schema/indicator/indicator.port';
import type { DriverCellTable, RatingCellTable } from '../../src/indicator/cell.table.ts';
import { channels, type DrawnRating, departments, products, questions } from './drawRatings.ts';

type Slice = readonly [dimension: string, value: string];

const slices: readonly Slice[] = [
  [all, ''],
  ...[...new Set(channels)].map((value): Slice => ['CHANNEL', value]),
  ...departments.map((value): Slice => ['DEPARTMENT', value]),
  ...['en', 'zh-CN'].map((value): Slice => ['LANGUAGE', value]),
  ...products.map((value): Slice => ['PRODUCT', value]),
  ...['NEW', 'RETURNING'].map((value): Slice => ['RETURNING', value]),
];
const placeOf = new Map(slices.map(([dimension, value], index) => [`${dimension} ${value}`, index]));
const scores = 11;
const [overall] = questions;

/** Values of dimensions with a bound that the load uses. */
export const boundedValues = slices.filter(([dimension]) =>
  ['DEPARTMENT', 'LANGUAGE', 'PRODUCT'].includes(dimension),
);

/**
 * The cells of one merchant and day, counted in flat lists: ten times as fast as the product's own increments,
 * which a recount of the smallest load is held against.
 */
export class CellCounts {
  readonly #cells = new Int32Array(slices.length * questions.length * scores);
  readonly #joint = new Int32Array(questions.length * scores * scores);

  add({ channel, department, language, product, returning, scores: given }: DrawnRating): void {
    const named = [
      `${all} `,
      `CHANNEL ${channel}`,
      `DEPARTMENT ${department}`,
      `LANGUAGE ${language}`,
      `PRODUCT ${product}`,
      `RETURNING ${returning}`,
    ];
    for (const name of named) {
      const slice = (placeOf.get(name) ?? 0) * questions.length;
      for (const [question, score] of given.entries()) {
        if (score === null) continue;
        const place = (slice + question) * scores + score;
        this.#cells[place] = (this.#cells[place] ?? 0) + 1;
      }
    }
    const whole = given[0] ?? 0;
    for (const [question, score] of given.entries()) {
      if (score === null || question === 0) continue;
      const place = (question * scores + score) * scores + whole;
      this.#joint[place] = (this.#joint[place] ?? 0) + 1;
    }
  }

  ratingCells(merchantId: string, day: string): RatingCellTable[] {
    return questions.flatMap(({ question }, asked) =>
      slices.flatMap(([dimension, value], slice) =>
        Array.from({ length: scores }, (_, score) => {
          const count = this.#cells[(slice * questions.length + asked) * scores + score] ?? 0;
          return { merchant_id: merchantId, question, dimension, value, day, version: 1, score, count };
        }).filter(({ count }) => count > 0),
      ),
    );
  }

  driverCells(merchantId: string, day: string): DriverCellTable[] {
    return questions.slice(1).flatMap(({ question, max }, index) =>
      Array.from({ length: (max + 1) * (overall.max + 1) }, (_, place) => {
        const [score, whole] = [Math.floor(place / (overall.max + 1)), place % (overall.max + 1)];
        const count = this.#joint[((index + 1) * scores + score) * scores + whole] ?? 0;
        return {
          merchant_id: merchantId,
          question,
          day,
          version: 1,
          score,
          overall_version: 1,
          overall_score: whole,
          count,
        };
      }).filter(({ count }) => count > 0),
    );
  }
}
