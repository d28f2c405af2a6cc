import { InvalidInput } from '../failure/failure.ts';
import type { Period } from '../time/period.ts';
import { otherName } from './byDimension.ts';
import { maxDimensionValues, otherValues, type RatingDimension } from './indicator.port.ts';
import { noMeasure } from './measure.ts';
import { answeredVersions, type ScoreCount, scalesOf } from './satisfaction.ts';
import { refuseSlice } from './satisfactionFilter.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';
import { satisfiedByValue } from './satisfiedByValue.ts';
import { type Standardised, standardisedShare } from './standardisedShare.ts';

/** How large a value of a dimension is in a mix. */
export interface StandardWeight {
  readonly value: string;
  /** In any unit: answers, customers, parts of one. */
  readonly weight: number;
}

/** The mix that a share is standardised to: one that is named, or that of the answers of another period. */
export interface StandardMix {
  readonly weights?: readonly StandardWeight[] | null | undefined;
  readonly period?: Period | null | undefined;
}

function checkWeights(weights: readonly StandardWeight[]): readonly StandardWeight[] {
  const path = 'mix.weights';
  if (weights.length > maxDimensionValues + 1) {
    throw new InvalidInput('TOO_MANY', path, { max: maxDimensionValues + 1, count: weights.length });
  }
  const values = weights.map(({ value }) => value);
  for (const [index, { value, weight }] of weights.entries()) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new InvalidInput('INVALID', `${path}.${index}.weight`, { expected: '0 or more' });
    }
    if (values.indexOf(value) < index) {
      throw new InvalidInput('INVALID', `${path}.${index}.value`, { expected: 'each value once' });
    }
  }
  if (!weights.some(({ weight }) => weight > 0)) throw new InvalidInput('REQUIRED', path);
  return weights;
}

function named<Row extends { readonly value: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => (row.value === otherValues ? { ...row, value: otherName } : row));
}

async function weightsOf(
  report: SatisfactionReport,
  dimension: RatingDimension,
  { period, weights }: StandardMix,
): Promise<readonly StandardWeight[]> {
  if (period == null) return checkWeights(weights ?? []);
  const counts = await report.during(period).countsBy(dimension);
  return named(satisfiedByValue(counts, []).map(({ value, answers }) => ({ value, weight: answers })));
}

/** Whether the answers are on several scales, between which a satisfied share does not convert. */
async function onSeveralScales(report: SatisfactionReport, counts: readonly ScoreCount[]): Promise<boolean> {
  return scalesOf(answeredVersions(counts, await report.versions())).size > 1;
}

/**
 * The satisfied share of a report, crude and standardised to a mix of a dimension.
 *
 * @throws InvalidInput under a filter by a dimension, since two are not counted together, or for a mix that is none.
 */
export async function standardisedOf(
  report: SatisfactionReport,
  dimension: RatingDimension,
  mix: StandardMix,
): Promise<Standardised> {
  const { asOf, slice } = report.scope;
  refuseSlice(slice, 'standardised');
  const [weights, counts, versions] = await Promise.all([
    weightsOf(report, dimension, mix),
    report.countsBy(dimension),
    report.versions(),
  ]);
  const own = new Map(named(satisfiedByValue(counts, versions)).map((row) => [row.value, row]));
  const chosen = weights.filter(({ weight }) => weight > 0);
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const values = chosen.map(({ value, weight }) => ({
    ...(own.get(value) ?? { value, satisfied: 0, answers: 0 }),
    weight: weight / total,
  }));
  const compared = new Set(chosen.map(({ value }) => value));
  const leftOut = [...own.keys()].filter((value) => !compared.has(value));
  const whose = mix.period == null ? 'a named' : "another period's";
  const shares = standardisedShare(values, leftOut, whose, asOf);
  if (!(await onSeveralScales(report, counts))) return shares;
  const none = (figure: Standardised['crude']) => noMeasure('SEVERAL_SCALES', figure);
  return {
    ...{ crude: none(shares.crude), standardised: none(shares.standardised), leftOut },
    strata: shares.strata.map((stratum) => ({ ...stratum, share: none(stratum.share) })),
  };
}
