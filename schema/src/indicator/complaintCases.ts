import { InvalidInput } from '../failure/failure.ts';
import { dayOf, type Instant, startOfDay } from '../time/calendarDay.ts';
import { bucketsOf, type Interval, type Period } from '../time/period.ts';
import { type AgeBand, ageBands } from './ageBands.ts';
import { type ComplaintRate, complaintRate, type OrderCount } from './complaintRate.ts';
import type { ComplaintReport } from './complaintReport.ts';
import type { Span } from './indicator.port.ts';
import { type Measure, shareMeasure } from './measure.ts';
import { caseSlice, notCombinable } from './notCombinable.ts';
import { type ProductRate, productRates } from './productRates.ts';

async function zoneOf({ scope: { ports, merchantId } }: ComplaintReport): Promise<string> {
  return (await ports.merchants.byId(merchantId))?.timeZone ?? 'UTC';
}

/** The instants of a report's days. */
export async function spanOf(report: ComplaintReport): Promise<Span> {
  const { from, to }: Period = report.scope.period;
  const zone = await zoneOf(report);
  return { from: startOfDay(from, zone), to: startOfDay(to, zone) };
}

/**
 * Complaints of a report held against transactions, under a product against those of the product.
 *
 * @param orders Orders that the complaints name; null where no share is asked for.
 */
async function rateWith(report: ComplaintReport, orders: OrderCount | null): Promise<ComplaintRate> {
  const { ports, merchantId, period, slice, asOf } = report.scope;
  const product = slice?.dimension === 'PRODUCT' ? slice.value : null;
  const [complaints, days] = await Promise.all([
    report.total('COMPLAINT'),
    ports.transactions.byDay(merchantId, period, product === null ? null : 'PRODUCT'),
  ]);
  const transactions = days.reduce(
    (sum, { value, count }) => sum + (product === null || value === product ? count : 0),
    0,
  );
  return complaintRate(complaints, transactions, asOf, orders);
}

/** Complaints of a report per 1,000 transactions. */
export async function rateOf(report: ComplaintReport): Promise<Measure> {
  caseSlice(report.scope.slice, 'rate');
  return (await rateWith(report, null)).rate;
}

/** Complaints of a report as a share of transactions: none where orders have several, which one row a case says. */
export async function rateShareOf(report: ComplaintReport): Promise<Measure> {
  const { ports, merchantId, slice } = report.scope;
  const cases = caseSlice(slice, 'rate');
  const orders = await ports.indicators.complaintOrders(merchantId, await spanOf(report), cases);
  return (await rateWith(report, orders)).share;
}

/**
 * Complaint rates by product and step of time.
 *
 * @throws InvalidInput under a filter by something else than a product, or for a mark outside 0 to 1.
 */
export async function ratesByProduct(
  report: ComplaintReport,
  interval: Interval,
  mark: number,
): Promise<readonly ProductRate[]> {
  const { ports, merchantId, period, slice, asOf } = report.scope;
  if (slice !== null && slice.dimension !== 'PRODUCT') {
    throw notCombinable(slice.dimension, 'ratesByProduct');
  }
  if (!(mark > 0 && mark < 1)) throw new InvalidInput('OUT_OF_RANGE', 'mark', { min: 0, max: 1 });
  const buckets = bucketsOf(period, interval);
  const counts = await Promise.all([
    ports.indicators.complaintsByDay(merchantId, period, 'PRODUCT'),
    ports.transactions.byDay(merchantId, period, 'PRODUCT'),
  ]);
  const [complaints, transactions] = counts.map((days) =>
    days.filter(({ value }) => slice === null || value === slice.value),
  );
  return productRates(complaints ?? [], transactions ?? [], buckets, asOf, mark);
}

/** Share of complaints that repeat one of the same customer and category within 90 days. */
export async function repeatedShare(report: ComplaintReport): Promise<Measure> {
  const { ports, merchantId, slice, asOf } = report.scope;
  const cases = caseSlice(slice, 'repeated');
  const [received, repeated] = await Promise.all([
    report.total('COMPLAINT'),
    spanOf(report).then((span) => ports.indicators.repeatedComplaints(merchantId, span, cases)),
  ]);
  const formula = 'same customer, merchant and category within 90 days / received; Wilson';
  return shareMeasure(Math.min(repeated, received), received, formula, asOf);
}

/**
 * Complaints that are open now, or were at a past instant, whenever they were received, by their age in days of the
 * merchant.
 *
 * @param at Null: now.
 * @throws InvalidInput for an instant in the future.
 */
export async function backlogOf(
  report: ComplaintReport,
  at: Instant | null = null,
): Promise<readonly AgeBand[]> {
  const { ports, merchantId, slice, asOf } = report.scope;
  const zone = await zoneOf(report);
  if (at !== null && at > asOf) throw new InvalidInput('IN_FUTURE', 'at');
  const received = await ports.indicators.openComplaints(merchantId, caseSlice(slice, 'backlog'), at);
  return ageBands(
    received.map((instant) => dayOf(instant, zone)),
    dayOf(at ?? asOf, zone),
  );
}
