import { builder } from '../builder.ts';
import { spanOf } from '../indicator/complaintCases.ts';
import { ComplaintSummaryRef } from '../indicator/complaintSummary.graphql.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import { type Measure, shareMeasure } from '../indicator/measure.ts';
import { caseSlice } from '../indicator/notCombinable.ts';
import { type Handling, type HandlingClock, type HandlingTime, handlingOf } from './handling.ts';

const HandlingClockEnum = builder.enumType('HandlingClock', {
  description: 'How handling time is counted.',
  values: {
    ELAPSED: { description: 'By the wall clock.' },
    WORKING: { description: "In working time of the merchant's calendar, without pauses." },
  } satisfies Record<HandlingClock, object>,
});

const HandlingTimeRef = builder.objectRef<HandlingTime>('HandlingTime').implement({
  description: 'Handling times in hours, with the cases that are still open beside them.',
  fields: (t) => ({
    median: t.expose('median', { type: MeasureRef, description: 'Median, in hours.' }),
    p90: t.expose('p90', { type: MeasureRef, description: '90th percentile, in hours.' }),
    mean: t.expose('mean', { type: MeasureRef, description: 'Mean of those resolved, in hours.' }),
    open: t.exposeInt('open', { description: 'Cases that have not got there yet.' }),
  }),
});

const HandlingRef = builder.objectRef<Handling & { readonly onTime: Measure }>('Handling').implement({
  description:
    'How complaints were handled. Basis: received in the period and worked here; `onTime` by what was due in it.',
  fields: (t) => ({
    firstResolution: t.expose('firstResolution', {
      type: HandlingTimeRef,
      description: 'From receipt to the first resolution.',
    }),
    lastResolution: t.expose('lastResolution', {
      type: HandlingTimeRef,
      description: 'From receipt to the last resolution.',
    }),
    reopened: t.expose('reopened', {
      type: MeasureRef,
      description: 'Cases reopened at least once / cases first resolved.',
    }),
    onTheSpot: t.expose('onTheSpot', {
      type: MeasureRef,
      description: 'Settled while it was received / received.',
    }),
    satisfied: t.expose('satisfied', {
      type: MeasureRef,
      description: 'Satisfied with the handling / asked and reached.',
    }),
    satisfiedOfValid: t.expose('satisfiedOfValid', {
      type: MeasureRef,
      description:
        'Valid complaints whose customer was satisfied with the handling / all valid complaints, those nobody was asked about included, 0 to 1. Interval: Wilson. Basis: received in the period. Source: Wilson, JASA 22 (1927) 209.',
    }),
    reached: t.expose('reached', { type: MeasureRef, description: 'Reached / asked.' }),
    onTime: t.expose('onTime', {
      type: MeasureRef,
      description: 'Deadlines met in time / deadlines that fell due in the period, whatever the filter.',
    }),
  }),
});

builder.objectFields(ComplaintSummaryRef, (t) => ({
  handling: t.field({
    type: HandlingRef,
    description: 'Times, reopenings and what customers said of the handling, from one row a case.',
    args: {
      clock: t.arg({
        type: HandlingClockEnum,
        required: true,
        defaultValue: 'ELAPSED',
        description: 'How time is counted.',
      }),
    },
    resolve: async (report, { clock }) => {
      const { asOf, merchantId, ports, slice } = report.scope;
      const { from, to } = await spanOf(report);
      const cases = await ports.cases.handled(merchantId, { from, to }, caseSlice(slice, 'handling'));
      const { due, kept } = await ports.cases.kept(merchantId, from, Math.min(to, asOf));
      const onTime = shareMeasure(kept, due, 'due in the period and met / due in the period; Wilson', asOf);
      return { ...handlingOf(cases, clock, asOf), onTime };
    },
  }),
  reopened: t.field({
    type: MeasureRef,
    description: 'Cases reopened at least once / cases first resolved; Wilson interval.',
    resolve: async (report) => {
      const { asOf, merchantId, ports, slice } = report.scope;
      const chosen = caseSlice(slice, 'reopened');
      const cases = await ports.cases.handled(merchantId, await spanOf(report), chosen);
      return handlingOf(cases, 'ELAPSED', asOf).reopened;
    },
  }),
}));
