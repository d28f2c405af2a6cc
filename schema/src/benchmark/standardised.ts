import { noMeasure } from '../indicator/measure.ts';
import type { SatisfiedOfValue } from '../indicator/satisfiedByValue.ts';
import { type Standardised, standardisedShare } from '../indicator/standardisedShare.ts';
import type { Instant } from '../time/calendarDay.ts';
import { fewestPeers, oneDominates } from './percentiles.ts';

/** Answers of another merchant with one value of a dimension. */
export interface PeerStratum {
  readonly merchantId: string;
  readonly value: string;
  readonly count: number;
}

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
 * The satisfaction share of a merchant, crude and standardised to the mix of its trade, itself included, so that two
 * merchants compare like with like.
 *
 * Weights are in whole percent, and only values count that at least five others have: from them nobody learns
 * another merchant's mix.
 */
export function standardisedToTrade(
  own: readonly SatisfiedOfValue[],
  peers: readonly PeerStratum[],
  asOf: Instant,
): Standardised {
  const shared = sharedValues(peers);
  const answered = own.filter(({ answers }) => answers > 0);
  const kept = answered.filter(({ value }) => shared.has(value));
  const leftOut = answered.filter(({ value }) => !shared.has(value)).map(({ value }) => value);
  const sizeOf = ({ value, answers }: SatisfiedOfValue) => (shared.get(value) ?? 0) + answers;
  const network = kept.reduce((sum, value) => sum + sizeOf(value), 0);
  const values = kept.map((value) => ({
    ...value,
    weight: Math.round((100 * sizeOf(value)) / network) / 100,
  }));
  const found = standardisedShare(values, leftOut, "the network's", asOf);
  if (values.length > 0) return found;
  return { ...found, standardised: noMeasure('TOO_FEW_MERCHANTS', found.standardised) };
}
