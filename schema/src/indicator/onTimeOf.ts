import { spanOf } from './complaintCases.ts';
import type { ComplaintReport } from './complaintReport.ts';
import { isCaseDimension } from './indicator.port.ts';
import { type Measure, shareMeasure } from './measure.ts';
import { caseSlice } from './notCombinable.ts';

/**
 * The share of complaints handled in time: of those with a deadline that fell due in the period, those that met every
 * such deadline; and of those whose file says it, received in the period, those of which it says so.
 */
export async function onTimeOf(report: ComplaintReport): Promise<Measure> {
  const { asOf, merchantId, ports, slice } = report.scope;
  const [said, known] = await Promise.all([report.total('ON_TIME'), report.total('ON_TIME_KNOWN')]);
  const formula = 'due in the period and met / due in the period; Wilson';
  if (slice !== null && !isCaseDimension(slice.dimension)) return shareMeasure(said, known, formula, asOf);
  const { from, to } = await spanOf(report);
  const span = { from, to: Math.min(to, asOf) };
  const { due, kept } = await ports.indicators.dueComplaints(merchantId, span, caseSlice(slice, 'onTime'));
  return shareMeasure(kept + said, due + known, formula, asOf);
}
