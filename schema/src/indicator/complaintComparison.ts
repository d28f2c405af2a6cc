import type { ComparedPeriods, ComparisonBase } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import { type Change, changeOfShares } from './change.ts';
import type { ComplaintReport } from './complaintReport.ts';
import { type Measure, shareMeasure } from './measure.ts';
import { periodsAgainst } from './periodsAgainst.ts';

/** Complaints of two periods, whose shares are read when they are asked for. */
export class ComplaintComparison {
  readonly periods: ComparedPeriods;
  readonly #report: ComplaintReport;

  constructor(report: ComplaintReport, periods: ComparedPeriods) {
    this.#report = report;
    this.periods = periods;
  }

  /** The period of a report against any other one, or against the one before it or a year before. */
  static async against(
    report: ComplaintReport,
    other: Period | ComparisonBase,
  ): Promise<ComplaintComparison> {
    return new ComplaintComparison(report, await periodsAgainst(report.scope, other));
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
