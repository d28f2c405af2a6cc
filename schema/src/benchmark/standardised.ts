import { type Measure, measure, noMeasure, shareMeasure } from '../indicator/measure.ts';
import { standardise } from '../statistics/standardise.ts';
import type { Instant } from '../time/calendarDay.ts';
import { fewestPeers, oneDominates } from './percentiles.ts';

/** Answers of the merchant with one value of a dimension. */
export interface OwnStratum {
  readonly value: string;
  readonly satisfied: number;
  readonly answers: number;
}

/** Answers of another merchant with one value of a dimension. */
export interface PeerStratum {
  readonly merchantId: string;
  readonly value: string;
  readonly count: number;
}

/** A value of the dimension that is compared. */
export interface SharedStratum {
  readonly value: string;
  readonly share: Measure;
  /** Part of the network's answers, in whole percent, 0 to 1. */
  readonly weight: number;
}

/** A share as it is and as it would be with the network's mix. */
export interface Standardised {
  readonly crude: Measure;
  readonly standardised: Measure;
  readonly strata: readonly SharedStratum[];
  /** Values of the merchant that too few others have. */
  readonly leftOut: readonly string[];
}

const formulas = {
  crude: 'crude: satisfied / answers of the values compared; Wilson',
  standardised: "standardised: Σ Wₛ·pₛ / Σ Wₛ with the network's mix; MOVER over Wilson",
} as const;

/** Values that at least five others have answers with, none of them more than half. */
function sharedValues(peers: readonly PeerStratum[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const [value, lines] of Map.groupBy(peers, ({ value }) => value)) {
    const counts = lines.map(({ count }) => count).filter((count) => count > 0);
    if (counts.length < fewestPeers || oneDominates(counts)) continue;
    shared.set(
      value,
      counts.reduce((sum, count) => sum + count, 0),
    );
  }
  return shared;
}

/**
 * The satisfaction share of a merchant, crude and standardised to the mix of its trade, itself included
 * (indicators.md, Scores), so that two merchants compare like with like (Simpson's paradox).
 *
 * Weights are in whole percent, and only values count that at least five others have: from them nobody learns
 * another merchant's mix.
 */
export function standardisedShare(
  own: readonly OwnStratum[],
  peers: readonly PeerStratum[],
  asOf: Instant,
): Standardised {
  const shared = sharedValues(peers);
  const answered = own.filter(({ answers }) => answers > 0);
  const kept = answered.filter(({ value }) => shared.has(value));
  const leftOut = answered.filter(({ value }) => !shared.has(value)).map(({ value }) => value);
  const sizes = kept.map(({ value, answers }) => (shared.get(value) ?? 0) + answers);
  const network = sizes.reduce((sum, size) => sum + size, 0);
  const strata = kept.map(({ value, satisfied, answers }, index) => ({
    value,
    x: satisfied,
    n: answers,
    weight: Math.round((100 * (sizes[index] ?? 0)) / network) / 100,
  }));
  const sampleSize = kept.reduce((sum, { answers }) => sum + answers, 0);
  const parts = { sampleSize, formula: formulas.standardised, scale: '0-1', asOf };
  const none = strata.length === 0;
  const { crude, standardised } = standardise(strata);
  return {
    crude: shareMeasure(crude.numerator, crude.denominator, formulas.crude, asOf),
    standardised: none
      ? noMeasure('TOO_FEW_MERCHANTS', parts)
      : measure({ ...parts, ...standardised, numerator: null, denominator: null }),
    strata: strata.map(({ value, x, n, weight }) => ({
      value,
      weight,
      share: shareMeasure(x, n, 'satisfied / answers; Wilson', asOf),
    })),
    leftOut,
  };
}
