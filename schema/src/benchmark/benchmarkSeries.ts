import { InvalidInput } from '../failure/failure.ts';
import { maxName } from '../rating/rating.ts';
import { clientId } from '../submission/clientId.ts';
import { checkText } from '../submission/text.ts';
import { checkPeriod, type Period } from '../time/period.ts';

/** Whose figures a series holds (rules.md, R23). */
export const seriesKinds = [
  'INDUSTRY_AVERAGE',
  'INDUSTRY_LEADING',
  'WORLD_LEADING',
  'COMPETITOR',
  'OWN_VIEW',
] as const;

/** Whose figures a series holds. */
export type SeriesKind = (typeof seriesKinds)[number];

/** What a series is of, each with its range. */
export const seriesRanges = {
  SATISFACTION_SHARE: { min: 0, max: 1 },
  SATISFACTION_MEAN: { min: 0, max: 100 },
  RECOMMENDATION: { min: -100, max: 100 },
  COMPLAINT_RATE: { min: 0, max: 1_000_000 },
} as const;

/** What a series is of. */
export type SeriesIndicator = keyof typeof seriesRanges;

/** A figure of a series for some days. */
export interface SeriesPoint extends Period {
  readonly value: number;
}

/** Figures that a merchant knows from elsewhere and compares itself with. */
export interface BenchmarkSeries {
  /** UUID made by the client. */
  readonly id: string;
  readonly kind: SeriesKind;
  readonly name: string;
  readonly indicator: SeriesIndicator;
  /** Where the figures are from; null: not told. */
  readonly source: string | null;
  /** In the order of time. */
  readonly points: readonly SeriesPoint[];
}

/** A series as it is received. */
export interface BenchmarkSeriesInput extends Omit<BenchmarkSeries, 'source'> {
  readonly source?: string | null | undefined;
}

/** Most points of one series. */
export const maxSeriesPoints = 1000;

/**
 * The series that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken.
 */
export function acceptSeries(input: BenchmarkSeriesInput): BenchmarkSeries {
  const name = checkText(input.name, 'input.name', maxName);
  if (name === null) throw new InvalidInput('REQUIRED', 'input.name');
  const { points } = input;
  if (points.length > maxSeriesPoints) {
    throw new InvalidInput('TOO_MANY', 'input.points', { max: maxSeriesPoints, count: points.length });
  }
  const range = seriesRanges[input.indicator];
  for (const [index, { from, to, value }] of points.entries()) {
    checkPeriod({ from, to }, `input.points.${index}`);
    if (!(value >= range.min && value <= range.max))
      throw new InvalidInput('OUT_OF_RANGE', `input.points.${index}.value`, range);
  }
  return {
    id: clientId(input.id, 'input.id'),
    kind: input.kind,
    name,
    indicator: input.indicator,
    source: checkText(input.source, 'input.source', maxName),
    points: points
      .map(({ from, to, value }) => ({ from, to, value }))
      .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
  };
}
