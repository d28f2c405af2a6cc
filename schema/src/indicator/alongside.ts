import { CustomerReport } from '../customer/customerReport.ts';
import { correlation } from '../statistics/correlation.ts';
import type { Bucket, Interval } from '../time/period.ts';
import { complaintRate } from './complaintRate.ts';
import type { CaseDimension, RatingDimension, Slice } from './indicator.port.ts';
import { type Measure, measure, noMeasure } from './measure.ts';
import { notCombinable } from './notCombinable.ts';
import { answeredVersions, scalesOf } from './satisfaction.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

/** What satisfaction is put beside, step by step. */
export const alongsideSeries = ['COMPLAINTS', 'COMPLAINT_RATE', 'CUSTOMERS_WON', 'CUSTOMERS_LOST'] as const;

/** What satisfaction is put beside. */
export type AlongsideSeries = (typeof alongsideSeries)[number];

/** One step of two series. */
export interface AlongsidePoint extends Bucket {
  /** Satisfied share. */
  readonly satisfaction: Measure;
  /** Null where it is not known: nothing to hold it against was reported. */
  readonly other: number | null;
  /** Whether it is one of the pairs of the correlation. */
  readonly paired: boolean;
}

/** Two series with how they go together: an association, not a cause. */
export interface Alongside {
  readonly points: readonly AlongsidePoint[];
  readonly correlation: Measure;
}

interface Step {
  readonly to: string;
}

const shared: readonly RatingDimension[] = ['CHANNEL', 'LANGUAGE', 'PRODUCT'];

/** The slice of complaints that a slice of answers belongs to. */
function complaintSlice(slice: Slice<RatingDimension>, series: AlongsideSeries): Slice<CaseDimension> {
  if (slice === null) return null;
  const { dimension, value } = slice;
  const byProduct = dimension === 'PRODUCT' && series === 'COMPLAINT_RATE';
  if (!byProduct && !(series === 'COMPLAINTS' && shared.includes(dimension)))
    throw notCombinable(dimension, `alongside ${series}`);
  return { dimension: dimension as CaseDimension, value };
}

function sums(
  counts: readonly { readonly day: string; readonly count: number }[],
  steps: readonly Step[],
): number[] {
  const totals = steps.map(() => 0);
  for (const { day, count } of counts) {
    const step = steps.findIndex(({ to }) => day < to);
    totals[step] = (totals[step] ?? 0) + count;
  }
  return totals;
}

async function otherSeries(
  report: SatisfactionReport,
  series: AlongsideSeries,
  interval: Interval,
  steps: readonly Step[],
): Promise<readonly (number | null)[]> {
  const { ports, merchantId, period, asOf } = report.scope;
  const slice = complaintSlice(report.scope.slice, series);
  if (series === 'CUSTOMERS_WON' || series === 'CUSTOMERS_LOST') {
    const customers = await new CustomerReport(ports, merchantId, period, asOf).trend(interval);
    return customers.map(({ won, lost, wonShare }) => {
      if (wonShare.sampleSize === 0) return null;
      return series === 'CUSTOMERS_WON' ? won : lost;
    });
  }
  const days = await ports.indicators.complaintTallies(merchantId, period, slice);
  const complaints = sums(
    days.filter(({ tally }) => tally === 'COMPLAINT'),
    steps,
  );
  if (series === 'COMPLAINTS') return complaints;
  const product = slice?.value ?? null;
  const made = await ports.transactions.byDay(merchantId, period, product === null ? null : 'PRODUCT');
  const transactions = sums(
    made.filter(({ value }) => product === null || value === product),
    steps,
  );
  return complaints.map((count, step) => complaintRate(count, transactions[step] ?? 0, asOf).rate.value);
}

/**
 * Satisfaction beside complaints, or beside customers won and lost, step by step, with their correlation over the
 * complete steps in which both are known. Two series that both have a trend go together for that alone: the name of
 * the figure is association.
 *
 * @throws InvalidInput under a filter that the other series is not counted by.
 */
export async function alongside(
  report: SatisfactionReport,
  series: AlongsideSeries,
  interval: Interval,
): Promise<Alongside> {
  const [steps, figures, answered] = await Promise.all([
    report.trend(interval),
    report.figures(),
    report.answered(),
  ]);
  const others = await otherSeries(report, series, interval, steps);
  const points = steps.map(({ from, to, complete, csat }, index): AlongsidePoint => {
    const other = others[index] ?? null;
    return {
      from,
      to,
      complete,
      satisfaction: csat,
      other,
      paired: complete && csat.value !== null && other !== null,
    };
  });
  const pairs = points
    .filter(({ paired }) => paired)
    .map(({ satisfaction, other }) => [satisfaction.value ?? 0, other ?? 0] as const);
  const parts = {
    sampleSize: pairs.length,
    formula: `Pearson's r of the satisfied share and ${series} over complete steps; Fisher's z; association, not cause`,
    scale: '-1-1',
    asOf: figures.csat.asOf,
  };
  if (scalesOf(answeredVersions(answered.counts, answered.versions)).size > 1)
    return { points, correlation: noMeasure('SEVERAL_SCALES', parts) };
  const found = correlation(pairs);
  return {
    points,
    correlation:
      found.value === null && pairs.length > 1
        ? noMeasure('NO_VARIATION', parts)
        : measure({ ...parts, ...found, numerator: null, denominator: null }),
  };
}
