import { builder } from '../builder.ts';
import { spanOf } from '../indicator/complaintCases.ts';
import { ComplaintSummaryRef } from '../indicator/complaintSummary.graphql.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import { type Measure, shareMeasure } from '../indicator/measure.ts';
import { caseSlice } from '../indicator/notCombinable.ts';
import { checkPercentile, percentileArgument } from '../indicator/percentileArgument.ts';
import { type Handling, type HandlingClock, handlingOf } from './handling.ts';
import { HandlingTime } from './handlingTime.ts';

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
    median: t.field({
      type: MeasureRef,
      description: 'Median, in hours; see `percentile`.',
      resolve: (time) => time.percentile(0.5),
    }),
    p90: t.field({
      type: MeasureRef,
      description: '90th percentile, in hours; see `percentile`.',
      resolve: (time) => time.percentile(0.9),
    }),
    percentile: t.field({
      type: MeasureRef,
      description:
        'Percentile of those that got there, in hours: linear between the two closest ranks, at (n − 1)·p. Interval: order statistics. By Kaplan-Meier over all, without an interval, where more than a tenth are open. Source: Hyndman and Fan, The American Statistician 50 (1996) 361, definition 7; Campbell and Gardner, BMJ 296 (1988) 1454; Kaplan and Meier, JASA 53 (1958) 457.',
      args: { p: t.arg.float(percentileArgument) },
      resolve: (time, { p }) => time.percentile(checkPercentile(p)),
    }),
    mean: t.expose('mean', {
      type: MeasureRef,
      description: "Mean of those that got there, in hours. Interval: Student's t.",
    }),
    standardDeviation: t.expose('standardDeviation', {
      type: MeasureRef,
      description:
        'Standard deviation of those that got there, in hours: √(Σ(x − x̄)²/(n − 1)); no interval, since that would need times to be normal.',
    }),
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
    reopenings: t.exposeInt('reopenings', {
      description: 'How often cases were reopened; one may be several times.',
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
  passingOn: t.field({
    type: HandlingTimeRef,
    description:
      'How soon complaints were passed on to those responsible. Formula: passed on − received, elapsed hours. Passed on is when a department or a person was first given the case; of an imported complaint, when its file says it was sent. Where that is before receipt, the time is missing. Basis: received in the period, of which it is known; those being worked that were not passed on yet are in `open`. Source: one row a case.',
    resolve: async (report) => {
      const { asOf, merchantId, ports, slice } = report.scope;
      const chosen = caseSlice(slice, 'passingOn');
      const cases = await ports.cases.passedOn(merchantId, await spanOf(report), chosen);
      const times = cases.flatMap(({ passedOnAfter }) => passedOnAfter ?? []);
      const waiting = cases.filter(({ passedOnAfter }) => passedOnAfter === null);
      const ages = waiting.map(({ receivedAt }) => asOf - receivedAt);
      return new HandlingTime(times, ages, 'passed on - received, elapsed hours', asOf);
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
