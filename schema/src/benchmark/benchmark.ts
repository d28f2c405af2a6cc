import { complaintRate } from '../indicator/complaintRate.ts';
import { type Measure, meanMeasure, noMeasure } from '../indicator/measure.ts';
import {
  answeredVersions,
  convertedAnswers,
  type ScoreCount,
  satisfaction,
} from '../indicator/satisfaction.ts';
import type { QuestionVersion } from '../question/question.ts';
import { sampleStanding } from '../statistics/sampleStanding.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { PeerCounts } from './benchmark.port.ts';
import { fewestPeers, oneDominates, type Quarters, quartersOf } from './percentiles.ts';

/** Why there is no comparison with a trade. */
export type NoBenchmark = 'NO_TRADE' | 'TOO_FEW_MERCHANTS' | 'ONE_DOMINATES';

/** A figure of a merchant beside its trade. */
export interface BenchmarkFigure {
  readonly own: Measure;
  readonly quarters: Quarters | null;
  /** How many others there are, in steps of five; null where nothing is shown. */
  readonly merchants: number | null;
  readonly reason: NoBenchmark | null;
}

/** A merchant beside the others of its trade. */
export interface Benchmark {
  readonly satisfactionShare: BenchmarkFigure;
  readonly satisfactionMean: BenchmarkFigure;
  readonly complaintRate: BenchmarkFigure;
}

/** Counts of the merchant that asks. */
export type OwnCounts = Omit<PeerCounts, 'merchantId'>;

interface Peer {
  readonly value: number | null;
  /** Answers or transactions behind the value. */
  readonly size: number;
}

/**
 * A figure beside those of the other merchants of a trade: of at least five, each with 30 answers or
 * transactions, none of them with more than half of all.
 *
 * @param peers Null: the merchant has no trade.
 * @param step What quarters are rounded to.
 */
function figure(own: Measure, peers: readonly Peer[] | null, step: number): BenchmarkFigure {
  const without = (reason: NoBenchmark) => ({ own, quarters: null, merchants: null, reason });
  if (peers === null) return without('NO_TRADE');
  const counted = peers.flatMap(({ value, size }) =>
    value !== null && sampleStanding(size).ranked ? [{ value, size }] : [],
  );
  const quarters = quartersOf(
    counted.map(({ value }) => value),
    step,
  );
  if (quarters === null) return without('TOO_FEW_MERCHANTS');
  if (oneDominates(counted.map(({ size }) => size))) return without('ONE_DOMINATES');
  return {
    own,
    quarters,
    merchants: counted.length - (counted.length % fewestPeers),
    reason: null,
  };
}

function meanOf(counts: readonly ScoreCount[], versions: readonly QuestionVersion[], asOf: Instant): Measure {
  const formula = 'mean of 100·(answer − min)/(max − min), 100 is best; Student';
  const parts = { formula, scale: '0-100', asOf };
  const answered = answeredVersions(counts, versions);
  if (answered.length === 0) return noMeasure('NO_ANSWERS', { ...parts, sampleSize: 0 });
  return meanMeasure(convertedAnswers(counts, answered), parts);
}

/** A merchant beside its trade: satisfaction share and mean of 0-100, and complaints per 1,000 transactions. */
export function benchmark(own: OwnCounts, peers: readonly PeerCounts[] | null, asOf: Instant): Benchmark {
  const figuresOf = ({ counts, versions, complaints, transactions }: OwnCounts) => ({
    share: satisfaction(counts, versions, asOf).csat,
    mean: meanOf(counts, versions, asOf),
    rate: complaintRate(complaints, transactions, asOf).rate,
  });
  const mine = figuresOf(own);
  const theirs = peers?.map(figuresOf) ?? null;
  const beside = (name: keyof typeof mine, step: number) =>
    figure(
      mine[name],
      theirs?.map((one) => ({ value: one[name].value, size: one[name].sampleSize })) ?? null,
      step,
    );
  return {
    satisfactionShare: beside('share', 0.02),
    satisfactionMean: beside('mean', 2),
    complaintRate: beside('rate', 0.5),
  };
}
