import { InvalidInput } from '../failure/failure.ts';
import type { RatingDimension } from '../indicator/indicator.port.ts';
import { satisfiedByValue } from '../indicator/satisfiedByValue.ts';
import type { Standardised } from '../indicator/standardisedShare.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Ports } from '../ports.ts';
import { overall } from '../question/question.ts';
import { dayOf, type Instant } from '../time/calendarDay.ts';
import { checkPeriod, type Period } from '../time/period.ts';
import { type Benchmark, benchmark } from './benchmark.ts';
import { standardisedToTrade } from './standardised.ts';

/**
 * A period that merchants are compared in: whole calendar months that are over. Periods that differ by single
 * days would tell what happened on them.
 *
 * @throws InvalidInput for any other.
 */
export function checkBenchmarkPeriod(period: Period, today: string): Period {
  const { from, to } = checkPeriod(period);
  if (!from.endsWith('-01') || !to.endsWith('-01') || to > today) {
    throw new InvalidInput('INVALID', 'period', { expected: 'whole calendar months that are over' });
  }
  return period;
}

/** A merchant beside the others of its trade in some months. */
export class BenchmarkReport {
  readonly #ports: Ports;
  readonly #merchant: Merchant;
  readonly #period: Period;
  readonly #asOf: Instant;
  #benchmark: Promise<Benchmark> | undefined;

  /** @throws InvalidInput for a period that is not whole months that are over. */
  constructor(ports: Ports, merchant: Merchant, period: Period, asOf: Instant) {
    this.#ports = ports;
    this.#merchant = merchant;
    this.#period = checkBenchmarkPeriod(period, dayOf(asOf, merchant.timeZone));
    this.#asOf = asOf;
  }

  /** The figures beside those of the trade. */
  figures(): Promise<Benchmark> {
    this.#benchmark ??= this.#read();
    return this.#benchmark;
  }

  /** The satisfaction share with the trade's mix of a dimension. */
  async standardised(dimension: RatingDimension): Promise<Standardised> {
    const { benchmarks, indicators, questions } = this.#ports;
    const { id, industry } = this.#merchant;
    const [counts, versions, peers] = await Promise.all([
      indicators.scoreCountsBy(id, overall, this.#period, dimension),
      questions.ofMerchant(id),
      industry === null ? [] : benchmarks.peerAnswersBy(id, industry, this.#period, dimension),
    ]);
    const asked = versions.filter(({ question }) => question === overall);
    return standardisedToTrade(satisfiedByValue(counts, asked), peers, this.#asOf);
  }

  async #read(): Promise<Benchmark> {
    const { benchmarks, indicators, questions, transactions } = this.#ports;
    const { id, industry } = this.#merchant;
    const [counts, versions, tallies, days, peers] = await Promise.all([
      indicators.scoreCounts(id, overall, this.#period, null),
      questions.ofMerchant(id),
      indicators.complaintTallies(id, this.#period, null),
      transactions.byDay(id, this.#period, null),
      industry === null ? null : benchmarks.peers(id, industry, this.#period),
    ]);
    const own = {
      counts,
      versions: versions.filter(({ question }) => question === overall),
      complaints: tallies.reduce((sum, { tally, count }) => sum + (tally === 'COMPLAINT' ? count : 0), 0),
      transactions: days.reduce((sum, { count }) => sum + count, 0),
    };
    return benchmark(own, peers, this.#asOf);
  }
}
