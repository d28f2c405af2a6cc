import { InvalidInput } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import { overall, type QuestionVersion, type Scale, scaleName } from '../question/question.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Bucket, bucketsOf, checkPeriod, type Interval, type Period } from '../time/period.ts';
import type { RatingDimension, Slice } from './indicator.port.ts';
import { answeredVersions, type SatisfactionFigures, type ScoreCount, satisfaction } from './satisfaction.ts';

/** What satisfaction is asked for. */
export interface SatisfactionFilter {
  /** By default `overall`. */
  readonly question?: string | null | undefined;
  /** Only answers on this scale. */
  readonly scale?: Scale | null | undefined;
  readonly channel?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly product?: string | null | undefined;
}

/** One dimension of a filter as a slice of the cells; the cells hold each dimension by itself. */
export function sliceOf<Dimension extends string>(
  filters: Readonly<Partial<Record<Dimension, string | null | undefined>>>,
): Slice<Dimension> {
  const set = (Object.entries(filters) as [Dimension, string | null | undefined][]).filter(
    (entry): entry is [Dimension, string] => entry[1] != null,
  );
  if (set.length > 1) {
    const names = set.map(([dimension]) => dimension.toLowerCase()).join(', ');
    throw new InvalidInput('FILTERS_NOT_COMBINABLE', 'filter', { filters: names });
  }
  const only = set[0];
  return only === undefined ? null : { dimension: only[0], value: only[1] };
}

/** Satisfaction of one merchant in one period: reads cells when figures are asked for, each once. */
export class SatisfactionReport {
  readonly #ports: Ports;
  readonly #merchantId: string;
  readonly #period: Period;
  readonly #question: string;
  readonly #scale: Scale | null;
  readonly #slice: Slice<RatingDimension>;
  readonly #asOf: Instant;
  #counts: Promise<readonly ScoreCount[]> | undefined;
  #versions: Promise<readonly QuestionVersion[]> | undefined;

  /** @throws InvalidInput for an empty period, or for filters that are not counted together. */
  constructor(ports: Ports, merchantId: string, period: Period, filter: SatisfactionFilter, asOf: Instant) {
    this.#ports = ports;
    this.#merchantId = merchantId;
    this.#period = checkPeriod(period);
    this.#question = filter.question ?? overall;
    this.#scale = filter.scale ?? null;
    const { channel, language, product } = filter;
    this.#slice = sliceOf<RatingDimension>({ CHANNEL: channel, LANGUAGE: language, PRODUCT: product });
    this.#asOf = asOf;
  }

  /** Figures of the whole period. */
  async figures(): Promise<SatisfactionFigures> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.#readVersions()]);
    return satisfaction(counts, versions, this.#asOf);
  }

  /** Figures of each version that was answered, whole. */
  async byScale(): Promise<readonly (SatisfactionFigures & { readonly version: QuestionVersion })[]> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.#readVersions()]);
    return answeredVersions(counts, versions).map((version) => {
      const own = counts.filter((count) => count.version === version.version);
      return { ...satisfaction(own, [version], this.#asOf), version };
    });
  }

  /** Figures of each step of the period; a step without answers is a gap with a sample of 0. */
  async trend(interval: Interval): Promise<readonly (SatisfactionFigures & Bucket)[]> {
    const buckets = bucketsOf(this.#period, interval);
    const [counts, versions] = await Promise.all([this.#readCountsByDay(), this.#readVersions()]);
    let next = 0;
    const sorted = counts.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    return buckets.map((bucket) => {
      const start = next;
      while (next < sorted.length && (sorted[next]?.day ?? '') < bucket.to) next += 1;
      return { ...bucket, ...satisfaction(sorted.slice(start, next), versions, this.#asOf) };
    });
  }

  #readVersions(): Promise<readonly QuestionVersion[]> {
    this.#versions ??= this.#ports.questions.ofMerchant(this.#merchantId).then((all) => {
      const name = this.#scale === null ? null : scaleName(this.#scale);
      return all.filter(
        ({ question, scale }) => question === this.#question && (name === null || scaleName(scale) === name),
      );
    });
    return this.#versions;
  }

  async #onScale<Count extends ScoreCount>(counts: readonly Count[]): Promise<readonly Count[]> {
    const versions = new Set((await this.#readVersions()).map(({ version }) => version));
    return counts.filter(({ version }) => versions.has(version));
  }

  #readCounts(): Promise<readonly ScoreCount[]> {
    this.#counts ??= this.#ports.indicators
      .scoreCounts(this.#merchantId, this.#question, this.#period, this.#slice)
      .then((counts) => this.#onScale(counts));
    return this.#counts;
  }

  async #readCountsByDay() {
    const { indicators } = this.#ports;
    return this.#onScale(
      await indicators.scoreCountsByDay(this.#merchantId, this.#question, this.#period, this.#slice),
    );
  }
}
