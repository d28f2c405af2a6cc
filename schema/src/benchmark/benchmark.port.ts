import type { RatingDimension } from '../indicator/indicator.port.ts';
import type { ScoreCount } from '../indicator/satisfaction.ts';
import type { QuestionVersion } from '../question/question.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { BenchmarkSeries } from './benchmarkSeries.ts';

/** Counts of one other merchant of a trade; they never leave the rules. */
export interface PeerCounts {
  readonly merchantId: string;
  /** Versions of the question about overall satisfaction. */
  readonly versions: readonly QuestionVersion[];
  readonly counts: readonly ScoreCount[];
  readonly complaints: number;
  readonly transactions: number;
}

/** What the rules need to know of other merchants. */
export interface BenchmarkPort {
  /** Counts of the other merchants of a trade in a period, each in days of its own zone, from cells. */
  peers(merchantId: string, industry: string, period: Period): Promise<readonly PeerCounts[]>;
  /** Overall answers of those merchants by the values of a dimension, from cells. */
  peerAnswersBy(
    merchantId: string,
    industry: string,
    period: Period,
    dimension: RatingDimension,
  ): Promise<readonly { readonly merchantId: string; readonly value: string; readonly count: number }[]>;
  /** Stores a series of the merchant, or puts it in the place of the one with the same id. */
  saveSeries(merchantId: string, series: BenchmarkSeries, at: Instant): Promise<void>;
  /** Series of the merchant, by name. */
  series(merchantId: string): Promise<readonly BenchmarkSeries[]>;
}
