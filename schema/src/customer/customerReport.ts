import { type Measure, noMeasure, shareMeasure } from '../indicator/measure.ts';
import type { Ports } from '../ports.ts';
import { addDays, addMonths, type Day, dayOf, type Instant } from '../time/calendarDay.ts';
import { type Bucket, bucketsOf, checkPeriod, type Interval, type Period } from '../time/period.ts';
import type { CustomerCount } from './customer.port.ts';
import { type CustomerTally, lostAfterMonths } from './customerCells.ts';

/** Customers won and lost in some days. */
export interface CustomerFigures {
  readonly won: number;
  readonly lost: number;
  readonly returned: number;
  /** Active at the end of the days. */
  readonly active: number;
  readonly wonShare: Measure;
  readonly lostShare: Measure;
}

/** How many of the customers won bought again. */
export interface Repurchase {
  readonly share: Measure;
  /** Customers won in the period whose 12 months are not over. */
  readonly open: number;
}

const formulas = {
  won: 'customers with a first transaction / active customers; Wilson',
  lost: 'customers without a transaction for 12 months / active customers; Wilson',
  repurchase: 'customers with a second transaction within 12 months / customers with a first; Wilson',
} as const;

/** Customers of one merchant in one period, from reported transactions: reads cells, each once. */
export class CustomerReport {
  readonly #ports: Ports;
  readonly #merchantId: string;
  readonly #period: Period;
  readonly #asOf: Instant;
  #read:
    | Promise<{ readonly days: readonly CustomerCount[]; readonly before: number; readonly today: Day }>
    | undefined;

  /** @throws InvalidInput for an empty period. */
  constructor(ports: Ports, merchantId: string, period: Period, asOf: Instant) {
    this.#ports = ports;
    this.#merchantId = merchantId;
    this.#period = checkPeriod(period);
    this.#asOf = asOf;
  }

  /** What the report is about. */
  get scope() {
    return { ports: this.#ports, merchantId: this.#merchantId, period: this.#period, asOf: this.#asOf };
  }

  /** Customers won and lost in the period; what lies in the future has not happened. */
  async figures(): Promise<CustomerFigures> {
    const { before, days } = await this.#readDays();
    return this.#figuresOf(days, before);
  }

  /** The same for each step of the period. */
  async trend(interval: Interval): Promise<readonly (CustomerFigures & Bucket)[]> {
    const buckets = bucketsOf(this.#period, interval);
    const { before, days } = await this.#readDays();
    let active = before;
    return buckets.map((bucket) => {
      const own = days.filter(({ day }) => day >= bucket.from && day < bucket.to);
      const figures = this.#figuresOf(own, active);
      active = figures.active;
      return { ...bucket, ...figures };
    });
  }

  /** Of the customers won in the period whose 12 months are over, those who bought again within them. */
  async repurchase(): Promise<Repurchase> {
    const { days, today } = await this.#readDays();
    const over = days.filter(({ day }) => addMonths(day, lostAfterMonths) <= today);
    const won = countOf(over, 'FIRST');
    const parts = { sampleSize: 0, formula: formulas.repurchase, scale: '0-1', asOf: this.#asOf };
    return {
      open: countOf(days, 'FIRST') - won,
      share:
        won === 0
          ? noMeasure('NO_TRANSACTIONS', parts)
          : shareMeasure(countOf(over, 'REPEATED'), won, formulas.repurchase, this.#asOf),
    };
  }

  #figuresOf(days: readonly CustomerCount[], before: number): CustomerFigures {
    const [won, lost, returned] = [countOf(days, 'FIRST'), countOf(days, 'LOST'), countOf(days, 'RETURNED')];
    const everActive = before + won + returned;
    const shareOf = (count: number, formula: string) =>
      everActive === 0
        ? noMeasure('NO_TRANSACTIONS', { sampleSize: 0, formula, scale: '0-1', asOf: this.#asOf })
        : shareMeasure(count, everActive, formula, this.#asOf);
    return {
      won,
      lost,
      returned,
      active: everActive - lost,
      wonShare: shareOf(won, formulas.won),
      lostShare: shareOf(lost, formulas.lost),
    };
  }

  #readDays() {
    this.#read ??= this.#readNow();
    return this.#read;
  }

  async #readNow() {
    const { customers, merchants } = this.#ports;
    const zone = (await merchants.byId(this.#merchantId))?.timeZone ?? 'UTC';
    const today = dayOf(this.#asOf, zone);
    const tomorrow = addDays(today, 1);
    const [days, before] = await Promise.all([
      customers.byDay(this.#merchantId, this.#period),
      customers.activeBefore(this.#merchantId, this.#period.from < tomorrow ? this.#period.from : tomorrow),
    ]);
    return { before, today, days: days.filter(({ day }) => day <= today) };
  }
}

function countOf(days: readonly CustomerCount[], tally: CustomerTally): number {
  return days.reduce((sum, day) => sum + (day.tally === tally ? day.count : 0), 0);
}
