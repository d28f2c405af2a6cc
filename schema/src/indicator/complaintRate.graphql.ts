import { builder } from '../builder.ts';
import { IntervalEnum } from '../time/period.graphql.ts';
import { rateOf, rateShareOf, ratesByProduct } from './complaintCases.ts';
import { improveFirstMark } from './complaintRate.ts';
import { ComplaintSummaryRef } from './complaintSummary.graphql.ts';
import { MeasureRef } from './measure.graphql.ts';
import type { ProductRate } from './productRates.ts';

const ProductRateRef = builder.objectRef<ProductRate>('ProductRate').implement({
  description: 'Complaints of one product in one step of time, held against its transactions.',
  fields: (t) => ({
    product: t.exposeString('product', { description: 'The product.' }),
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    rate: t.expose('rate', {
      type: MeasureRef,
      description:
        'Complaints per 1,000 transactions; exact Poisson interval. Basis: complaints received in the step, transactions of the product in it. Source: Garwood, Biometrika 28 (1936) 437.',
    }),
    share: t.expose('share', {
      type: MeasureRef,
      description:
        'Complaints / transactions, 0 to 1; Wilson interval. Basis: complaints received in the step, transactions of the product in it, where an order has at most one complaint. Source: Wilson, JASA 22 (1927) 209.',
    }),
    improveFirst: t.exposeBoolean('improveFirst', {
      nullable: true,
      description:
        '优先改进: whether complaints / transactions is above the mark; null under 30 transactions.',
    }),
  }),
});

builder.objectFields(ComplaintSummaryRef, (t) => ({
  rate: t.field({
    type: MeasureRef,
    description:
      '投诉率: complaints per 1,000 transactions; exact Poisson interval. Basis: complaints received in the period, transactions reported for its days (under a product those of the product). Source: Garwood, Biometrika 28 (1936) 437.',
    resolve: (report) => rateOf(report),
  }),
  rateShare: t.field({
    type: MeasureRef,
    description:
      '投诉率 as a share: complaints / transactions, 0 to 1; Wilson interval. Basis: complaints received in the period, transactions reported for its days; none where several complaints name one order. Source: Wilson, JASA 22 (1927) 209.',
    resolve: (report) => rateShareOf(report),
  }),
  ratesByProduct: t.field({
    type: [ProductRateRef],
    description:
      'Complaint rates by product and step of time, in each step the highest first. Basis: received in the step.',
    args: {
      interval: t.arg({
        type: IntervalEnum,
        defaultValue: 'MONTH',
        required: true,
        description: 'Length of a step.',
      }),
      mark: t.arg.float({
        defaultValue: improveFirstMark,
        required: true,
        description: 'Share above which a product is to be improved first, by default 0.05.',
      }),
    },
    resolve: async (report, { interval, mark }) => [...(await ratesByProduct(report, interval, mark))],
  }),
}));
