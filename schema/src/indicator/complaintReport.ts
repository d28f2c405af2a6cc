import type { CategorySet } from '../category/category.ts';
import { InvalidInput } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Bucket, bucketsOf, checkPeriod, type Interval, type Period } from '../time/period.ts';
import { type CategoryCount, categoryPareto } from './complaintFigures.ts';
import { type ComplaintsOfValue, complaintsByValue } from './complaintsByValue.ts';
import type { CountBasis } from './countBasis.ts';
import {
  type ComplaintDimension,
  type ComplaintTally,
  facetDimension,
  type Slice,
  type TallyOfDay,
} from './indicator.port.ts';
import { type Measure, shareMeasure } from './measure.ts';
import { notCombinable } from './notCombinable.ts';
import { sliceOf } from './sliceOf.ts';

/** Which complaints a summary counts. */
export interface ComplaintSummaryFilter {
  /** Code of a category of either level. */
  readonly category?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly product?: string | null | undefined;
  /** Name of a facet; with `facetValue`. */
  readonly facet?: string | null | undefined;
  readonly facetValue?: string | null | undefined;
}

/** Complaints in one step of a trend. */
export interface ComplaintPoint extends Bucket {
  readonly received: number;
  readonly queries: number;
}

function facetSlice({ facet, facetValue }: ComplaintSummaryFilter) {
  if (facet == null && facetValue == null) return {};
  if (facet == null) throw new InvalidInput('REQUIRED', 'filter.facet');
  if (facetValue == null) throw new InvalidInput('REQUIRED', 'filter.facetValue');
  return { [facetDimension(facet)]: facetValue };
}

/** Complaints of one merchant in one period: reads cells when figures are asked for, each once. */
export class ComplaintReport {
  readonly #ports: Ports;
  readonly #merchantId: string;
  readonly #period: Period;
  readonly #filter: ComplaintSummaryFilter;
  readonly #slice: Slice<ComplaintDimension>;
  readonly #asOf: Instant;
  readonly categories: CategorySet;
  #days: Promise<readonly TallyOfDay[]> | undefined;

  /** @throws InvalidInput for an empty period, an unknown category, or filters not counted together. */
  constructor(
    ports: Ports,
    merchantId: string,
    categories: CategorySet,
    period: Period,
    filter: ComplaintSummaryFilter,
    asOf: Instant,
  ) {
    this.#ports = ports;
    this.#merchantId = merchantId;
    this.#period = checkPeriod(period);
    this.#filter = filter;
    this.#asOf = asOf;
    this.categories = categories;
    const chosen = filter.category == null ? null : categories.get(filter.category);
    if (chosen === undefined) {
      throw new InvalidInput('UNKNOWN_CATEGORY', 'filter.category', { category: filter.category ?? '' });
    }
    this.#slice = sliceOf<ComplaintDimension>({
      ...(chosen === null ? {} : { [chosen.parent === null ? 'TOP_CATEGORY' : 'CATEGORY']: chosen.code }),
      CHANNEL: filter.channel,
      LANGUAGE: filter.language,
      PRODUCT: filter.product,
      ...facetSlice(filter),
    });
  }

  /** What the summary is about. */
  get scope() {
    const { categories } = this;
    const [ports, merchantId, period, slice] = [this.#ports, this.#merchantId, this.#period, this.#slice];
    return { ports, merchantId, period, slice, categories, asOf: this.#asOf };
  }

  /** The same in another period. @throws InvalidInput for an empty one. */
  during(period: Period): ComplaintReport {
    return new ComplaintReport(
      this.#ports,
      this.#merchantId,
      this.categories,
      period,
      this.#filter,
      this.#asOf,
    );
  }

  /** How many in the period are counted so. */
  async total(tally: ComplaintTally): Promise<number> {
    const days = await this.#readDays();
    return days.reduce((sum, day) => sum + (day.tally === tally ? day.count : 0), 0);
  }

  /** Share of complaints of which something holds among those of which it is known; Wilson. */
  async share(holds: ComplaintTally, known: ComplaintTally, formula: string): Promise<Measure> {
    const [x, n] = await Promise.all([this.total(holds), this.total(known)]);
    return shareMeasure(x, n, formula, this.#asOf);
  }

  /**
   * Complaints by category, most frequent first, the built-in OTHER last.
   *
   * @param level 1 or 2. A complaint that names only a first level stands there as itself.
   * @param basis Each complaint once under its primary category, or once under every category of the level that
   * it mentions.
   * @throws InvalidInput for another level, or for a filter by something that is not a category.
   */
  async byCategory(level: number, basis: CountBasis = 'COMPLAINTS') {
    if (level !== 1 && level !== 2) throw new InvalidInput('OUT_OF_RANGE', 'level', { min: 1, max: 2 });
    const slice = this.#slice;
    const dimension = level === 1 ? 'TOP_CATEGORY' : 'CATEGORY';
    if (slice !== null && slice.dimension !== 'CATEGORY' && slice.dimension !== 'TOP_CATEGORY') {
      throw notCombinable(slice.dimension, 'byCategory');
    }
    const further = level === 1 ? 'TOP_SECONDARY' : 'SECONDARY';
    const dimensions: ComplaintDimension[] = basis === 'MENTIONS' ? [dimension, further] : [dimension];
    const rows = await Promise.all(dimensions.map((of) => this.#readBy(of)));
    const counts = new Map<string, number>();
    for (const { value, count } of rows.flat()) counts.set(value, (counts.get(value) ?? 0) + count);
    const chosen: CategoryCount[] = [...counts]
      .map(([code, count]) => ({ code, count }))
      .filter(({ code }) => this.#isChosen(code));
    return categoryPareto(chosen, this.categories);
  }

  /**
   * Complaints by the values of a dimension, the most frequent first, the others together last.
   *
   * @throws InvalidInput where the filter chooses by another dimension.
   */
  async by(dimension: ComplaintDimension): Promise<readonly ComplaintsOfValue[]> {
    const slice = this.#slice;
    if (slice !== null && slice.dimension !== dimension) throw notCombinable(slice.dimension, dimension);
    const rows = await this.#readBy(dimension);
    return complaintsByValue(
      rows.filter(({ value }) => slice === null || value === slice.value),
      rows.reduce((sum, { count }) => sum + count, 0),
      this.#asOf,
    );
  }

  /** Complaints of each step of the period; a step without any stands with 0. */
  async trend(interval: Interval): Promise<readonly ComplaintPoint[]> {
    const buckets = bucketsOf(this.#period, interval);
    const days = (await this.#readDays()).toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    let next = 0;
    return buckets.map((bucket) => {
      const point = { ...bucket, received: 0, queries: 0 };
      for (; next < days.length && (days[next]?.day ?? '') < bucket.to; next += 1) {
        const day = days[next];
        if (day?.tally === 'COMPLAINT') point.received += day.count;
        if (day?.tally === 'QUERY') point.queries += day.count;
      }
      return point;
    });
  }

  #isChosen(code: string): boolean {
    const slice = this.#slice;
    return slice === null || code === slice.value || this.categories.get(code)?.parent === slice.value;
  }

  #readBy(dimension: ComplaintDimension) {
    return this.#ports.indicators.complaintsBy(this.#merchantId, this.#period, dimension);
  }

  #readDays(): Promise<readonly TallyOfDay[]> {
    this.#days ??= this.#ports.indicators.complaintTallies(this.#merchantId, this.#period, this.#slice);
    return this.#days;
  }
}
