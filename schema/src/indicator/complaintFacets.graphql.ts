import { builder } from '../builder.ts';
import { ComplaintSummaryRef } from './complaintSummary.graphql.ts';
import type { ComplaintsOfValue } from './complaintsByValue.ts';
import { facetDimension } from './indicator.port.ts';
import { MeasureRef } from './measure.graphql.ts';

const ComplaintDimensionEnum = builder.enumType('ComplaintDimension', {
  description: 'What complaints are cut by besides their categories and facets. Each is counted by itself.',
  values: {
    CHANNEL: { description: 'Where they came from.' },
    LANGUAGE: { description: 'Language of the words.' },
    PRODUCT: { description: 'What they are about.' },
  },
});

const ComplaintsOfValueRef = builder.objectRef<ComplaintsOfValue>('ComplaintsOfValue').implement({
  description: 'Complaints with one value of a dimension or of a facet.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value; `OTHER` where `isOther`.' }),
    isOther: t.exposeBoolean('isOther', {
      description:
        'Whether it stands for the values of a facet beyond the first 200 and those over 200 characters together.',
    }),
    count: t.exposeInt('count', { description: 'Complaints received in the period.' }),
    share: t.expose('share', {
      type: MeasureRef,
      description:
        'Complaints with the value / complaints whose value is known, 0 to 1. Interval: Wilson. Basis: received in the period, each complaint once; one whose value is not known is in neither number. Source: Wilson, JASA 22 (1927) 209.',
    }),
  }),
});

builder.objectFields(ComplaintSummaryRef, (t) => ({
  by: t.field({
    type: [ComplaintsOfValueRef],
    description:
      'Complaints by the values of a dimension, most frequent first. Basis: received in the period.',
    args: {
      dimension: t.arg({ type: ComplaintDimensionEnum, required: true, description: 'The dimension.' }),
    },
    resolve: async (report, { dimension }) => [...(await report.by(dimension))],
  }),
  facets: t.stringList({
    description:
      'Names of the facets that complaints of the merchant are counted by: `department`, `staff`, `stage`, `nature`, `goodsOrService` and those of imported files. Basis: ever received.',
    resolve: async (report) => {
      const { merchantId, ports } = report.scope;
      return [...(await ports.indicators.complaintFacets(merchantId))];
    },
  }),
  byFacet: t.field({
    type: [ComplaintsOfValueRef],
    description:
      'Complaints by the values of a facet, most frequent first, those beyond the first 200 values together as `OTHER`. Basis: received in the period. Empty for a facet that no complaint has.',
    args: { facet: t.arg.string({ required: true, description: 'Name of the facet.' }) },
    resolve: async (report, { facet }) => [...(await report.by(facetDimension(facet)))],
  }),
}));
