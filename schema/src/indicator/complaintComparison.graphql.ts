import { builder } from '../builder.ts';
import { PeriodInput } from '../time/period.graphql.ts';
import { ChangeRef, ComparisonBaseEnum, ComparisonBasisEnum, PeriodRef } from './comparison.graphql.ts';
import { repeatedShare } from './complaintCases.ts';
import { ComplaintComparison } from './complaintComparison.ts';
import { ComplaintSummaryRef } from './complaintSummary.graphql.ts';
import { disputedOf } from './disputedOf.ts';
import { onTimeOf } from './onTimeOf.ts';

const test =
  "Formula: share now − share before, −1 to 1. Interval: Newcombe's hybrid; pooled two-proportion z.";
const source = 'Source: Newcombe, Statistics in Medicine 17 (1998) 873; NIST/SEMATECH e-Handbook 7.3.3.';

const ComplaintComparisonRef = builder.objectRef<ComplaintComparison>('ComplaintComparison').implement({
  description: 'Shares of complaints in two periods, each with its sample; `growth` compares how many.',
  fields: (t) => ({
    basis: t.field({
      type: ComparisonBasisEnum,
      description: 'How the periods are made comparable.',
      resolve: ({ periods }) => periods.basis,
    }),
    now: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'The days compared; null where none is over.',
      resolve: ({ periods }) => periods.now,
    }),
    before: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'The days compared with; null where there are none.',
      resolve: ({ periods }) => periods.before,
    }),
    onTime: t.field({
      type: ChangeRef,
      description: `Change of the share handled in time. ${test} Basis: due in each period; of imported complaints received in it. ${source}`,
      resolve: (comparison) => comparison.change(onTimeOf),
    }),
    disputed: t.field({
      type: ChangeRef,
      description: `Change of the share disputed, where that is known. ${test} Basis: received in each period. ${source}`,
      resolve: (comparison) => comparison.change(disputedOf),
    }),
    repeated: t.field({
      type: ChangeRef,
      description: `Change of the share that repeats an earlier one. ${test} Basis: received in each period. ${source}`,
      resolve: (comparison) => comparison.change(repeatedShare),
    }),
  }),
});

builder.objectFields(ComplaintSummaryRef, (t) => ({
  compare: t.field({
    type: ComplaintComparisonRef,
    description: 'Shares of this period against those of any other one. Basis: that of each share.',
    args: { period: t.arg({ type: PeriodInput, required: true, description: 'The period compared with.' }) },
    resolve: (report, { period }) => ComplaintComparison.against(report, period),
  }),
  comparedWith: t.field({
    type: ComplaintComparisonRef,
    description:
      'Shares of this period against those of the one before it 环比 or a year before 同比: complete periods, or the same elapsed days while it is not over. Basis: that of each share.',
    args: { base: t.arg({ type: ComparisonBaseEnum, required: true, description: 'Compared with what.' }) },
    resolve: (report, { base }) => ComplaintComparison.against(report, base),
  }),
}));
