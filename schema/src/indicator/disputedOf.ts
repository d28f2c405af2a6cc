import type { ComplaintReport } from './complaintReport.ts';
import type { Measure } from './measure.ts';

/** The share of complaints that the customer disputed, of those of which it is known. */
export function disputedOf(report: ComplaintReport): Promise<Measure> {
  return report.share('DISPUTED', 'DISPUTED_KNOWN', 'disputed / known; Wilson');
}
