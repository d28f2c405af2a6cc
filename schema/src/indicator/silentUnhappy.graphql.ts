import { builder } from '../builder.ts';
import { MeasureRef } from './measure.graphql.ts';
import { SatisfactionRef } from './satisfaction.graphql.ts';
import { silentUnhappyOf } from './silentUnhappy.ts';

builder.objectField(SatisfactionRef, 'silentUnhappy', (t) =>
  t.field({
    type: MeasureRef,
    description:
      'The silent dissatisfied: low ratings that no complaint, query or request for help names / low ratings, 0 to 1. Low: up to the middle of the scale, where the form asks for reasons. Interval: Wilson. Basis: answered in the period, whenever the complaint came. Null over several scales. Source: Wilson, JASA 22 (1927) 209.',
    resolve: (report) => silentUnhappyOf(report),
  }),
);
