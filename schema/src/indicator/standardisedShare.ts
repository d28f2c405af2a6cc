import { standardise } from '../statistics/standardise.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, measure, noMeasure, shareMeasure } from './measure.ts';
import type { SatisfiedOfValue } from './satisfiedByValue.ts';

/** A value of a dimension with its part of the mix that figures are standardised to. */
export interface WeightedValue extends SatisfiedOfValue {
  /** 0 to 1. */
  readonly weight: number;
}

/** A share as it is and as it would be with another mix. */
export interface Standardised {
  readonly crude: Measure;
  readonly standardised: Measure;
  readonly strata: readonly { readonly value: string; readonly share: Measure; readonly weight: number }[];
  /** Values of the merchant that are not compared. */
  readonly leftOut: readonly string[];
}

/**
 * The satisfied share, crude and standardised to a mix (indicators.md, Scores), so that like is compared with like
 * (Simpson's paradox). Where a value of the mix has no answers, there is no standardised share: it would be another mix.
 *
 * @param whose Whose mix it is, for the formula.
 */
export function standardisedShare(
  values: readonly WeightedValue[],
  leftOut: readonly string[],
  whose: string,
  asOf: Instant,
): Standardised {
  const strata = values.map(({ satisfied, answers, weight }) => ({ x: satisfied, n: answers, weight }));
  const { crude, standardised } = standardise(strata);
  const parts = {
    sampleSize: crude.denominator,
    formula: `standardised: Σ Wₛ·pₛ / Σ Wₛ with ${whose} mix; MOVER over Wilson`,
    scale: '0-1',
    asOf,
  };
  const missing = strata.some(({ n, weight }) => n === 0 && weight > 0);
  return {
    crude: shareMeasure(
      crude.numerator,
      crude.denominator,
      'crude: satisfied / answers of the values compared; Wilson',
      asOf,
    ),
    standardised:
      missing && crude.denominator > 0
        ? noMeasure('MISSING_STRATUM', parts)
        : measure({ ...parts, ...standardised, numerator: null, denominator: null }),
    strata: values.map(({ value, satisfied, answers, weight }) => ({
      value,
      weight,
      share: shareMeasure(satisfied, answers, 'satisfied / answers; Wilson', asOf),
    })),
    leftOut,
  };
}
