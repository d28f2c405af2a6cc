import { dayOf } from '../time/calendarDay.ts';
import { type ComparedPeriods, type ComparisonBase, comparedPeriods } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import { type Change, changeOfShares } from './change.ts';
import type { ComplaintReport } from './complaintReport.ts';
import { type Measure, shareMeasure } from './measure.ts';

/** Complaints of two periods, whose shares are read when they are asked for. */
export class ComplaintComparison {
  readonly periods: ComparedPeriods;
  readonly #report: ComplaintReport;

  constructor(report: ComplaintReport, periods: ComparedPeriods) {
    this.#report = report;
    this.periods = periods;
  }

  /** This period against any other one. */
  static with(report: ComplaintReport, before: Period): ComplaintComparison {
    return new ComplaintComparison(report, { now: report.scope.period, before, basis: 'AS_GIVEN' });
  }

  /** This period against the one before it or a year before; while it is not over, the days that are. */
  static async withBase(report: ComplaintReport, base: ComparisonBase): Promise<ComplaintComparison> {
    const { asOf, merchantId, period, ports } = report.scope;
    const zone = (await ports.merchants.byId(merchantId))?.timeZone ?? 'UTC';
    return new ComplaintComparison(report, comparedPeriods(period, base, dayOf(asOf, zone)));
  }

  /** How a share of complaints changed. */
  async change(share: (report: ComplaintReport) => Promise<Measure>): Promise<Change> {
    const { before, now } = this.periods;
    const of = (period: Period | null) =>
      // Where no day is over yet, nothing is known.
      period === null ? shareMeasure(0, 0, '', this.#report.scope.asOf) : share(this.#report.during(period));
    return changeOfShares(...(await Promise.all([of(now), of(before)])));
  }
}
