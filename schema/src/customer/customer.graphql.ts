import { builder } from '../builder.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import { SatisfactionReport } from '../indicator/satisfactionReport.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { IntervalEnum, PeriodInput } from '../time/period.graphql.ts';
import type { Bucket } from '../time/period.ts';
import { type CustomerFigures, CustomerReport } from './customerReport.ts';

const basis = 'Basis: transactions reported with their customers, by day of the transaction.';
const source = 'Source: Wilson, JASA 22 (1927) 209.';
const descriptions = {
  won: `获得: customers with a first transaction in the days. Formula: counts. ${basis}`,
  lost: `流失: customers who on one of the days had none for 12 months; who is lost a second time counts again. Formula: counts. ${basis}`,
  returned: `Customers lost before with a transaction in the days. Formula: counts. ${basis}`,
  active: `Customers with a transaction in the 12 months before the end of the days. Formula: won + returned − lost since the first transaction. ${basis}`,
  wonShare: `Won / customers active on any of the days, 0 to 1. Interval: Wilson. ${basis} ${source}`,
  lostShare: `Lost / customers active on any of the days or when they began, 0 to 1. Interval: Wilson. ${basis} ${source}`,
} as const;

const CustomerPointRef = builder.objectRef<CustomerFigures & Bucket>('CustomerPoint').implement({
  description: 'Customers won and lost in one step of a trend.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    won: t.exposeInt('won', { description: descriptions.won }),
    lost: t.exposeInt('lost', { description: descriptions.lost }),
    returned: t.exposeInt('returned', { description: descriptions.returned }),
    active: t.exposeInt('active', { description: descriptions.active }),
    wonShare: t.expose('wonShare', { type: MeasureRef, description: descriptions.wonShare }),
    lostShare: t.expose('lostShare', { type: MeasureRef, description: descriptions.lostShare }),
  }),
});

/** Customers of a merchant in a period. */
export const CustomerSummaryRef = builder.objectRef<CustomerReport>('CustomerSummary').implement({
  description:
    'Customers of a merchant in a period, from the transactions that were reported with their customers. A customer is active for 12 months after a transaction.',
  fields: (t) => ({
    won: t.int({ description: descriptions.won, resolve: async (report) => (await report.figures()).won }),
    lost: t.int({ description: descriptions.lost, resolve: async (report) => (await report.figures()).lost }),
    returned: t.int({
      description: descriptions.returned,
      resolve: async (report) => (await report.figures()).returned,
    }),
    active: t.int({
      description: descriptions.active,
      resolve: async (report) => (await report.figures()).active,
    }),
    wonShare: t.field({
      type: MeasureRef,
      description: descriptions.wonShare,
      resolve: async (report) => (await report.figures()).wonShare,
    }),
    lostShare: t.field({
      type: MeasureRef,
      description: descriptions.lostShare,
      resolve: async (report) => (await report.figures()).lostShare,
    }),
    repurchase: t.field({
      type: MeasureRef,
      description: `重复购物: customers with a second transaction within 12 months / customers with a first, 0 to 1. Interval: Wilson. Basis: first transaction in the period, 12 months ago or longer; see \`repurchaseOpen\`. ${source}`,
      resolve: async (report) => (await report.repurchase()).share,
    }),
    repurchaseOpen: t.int({
      description:
        'Customers won in the period whose 12 months are not over: they are not in `repurchase` yet. Formula: counts. Basis: first transaction in the period.',
      resolve: async (report) => (await report.repurchase()).open,
    }),
    loyalty: t.field({
      type: MeasureRef,
      description: `Loyalty 忠诚度 beside repurchase: share who say they would choose again, top two of five. Formula: answers in the satisfied set / answers, 0 to 1. Interval: Wilson. Basis: answered in the period. ${source}`,
      resolve: async ({ scope: { ports, merchantId, period, asOf } }) =>
        (await new SatisfactionReport(ports, merchantId, period, {}, asOf).topic('LOYALTY')).csat,
    }),
    trend: t.field({
      type: [CustomerPointRef],
      description: 'Customers won and lost step by step; at most 4,000 steps. Basis: in each step.',
      args: { interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }) },
      resolve: (report, { interval }) => report.trend(interval),
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  customers: t.field({
    type: CustomerSummaryRef,
    description: 'Customers won and lost in a period. Needs the scope INDICATORS_READ.',
    authScopes: { scope: 'INDICATORS_READ' },
    args: { period: t.arg({ type: PeriodInput, required: true, description: 'Days of the transactions.' }) },
    resolve: ({ id }, { period }, { ports, now }) => new CustomerReport(ports, id, period, now),
  }),
}));
