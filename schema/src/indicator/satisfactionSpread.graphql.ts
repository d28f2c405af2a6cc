import { builder } from '../builder.ts';
import { MeasureRef } from './measure.graphql.ts';
import { checkPercentile, percentileArgument } from './percentileArgument.ts';
import { SatisfactionRef } from './satisfaction.graphql.ts';
import { SatisfactionFiguresRef } from './satisfactionFigures.graphql.ts';
import { scoreDeviation, scorePercentile } from './scoreSpread.ts';

const order =
  'linear between the two closest ranks, at (n − 1)·p. Interval: between two of the answers, by the binomial distribution; it is wide where many are equal. Basis: answered in the period. Null over several scales. Source: Hyndman and Fan, The American Statistician 50 (1996) 361, definition 7; Campbell and Gardner, BMJ 296 (1988) 1454.';

const descriptions = {
  median: `Median of the answers on the question's scale. Formula: ${order}`,
  percentile: `Percentile of the answers on the question's scale. Formula: ${order}`,
  standardDeviation:
    "Standard deviation of the answers, in points of the question's scale. Formula: √(Σ(x − x̄)²/(n − 1)). No interval, since that would need answers to be normal: see `mean`. Basis: answered in the period. Null over several scales. Source: Student, Biometrika 6 (1908) 1.",
} as const;

builder.interfaceFields(SatisfactionFiguresRef, (t) => ({
  median: t.field({
    type: MeasureRef,
    description: descriptions.median,
    resolve: (figures) => scorePercentile(figures, 0.5),
  }),
  percentile: t.field({
    type: MeasureRef,
    description: descriptions.percentile,
    args: { p: t.arg.float(percentileArgument) },
    resolve: (figures, { p }) => scorePercentile(figures, checkPercentile(p)),
  }),
  standardDeviation: t.field({
    type: MeasureRef,
    description: descriptions.standardDeviation,
    resolve: scoreDeviation,
  }),
}));

builder.objectFields(SatisfactionRef, (t) => ({
  median: t.field({
    type: MeasureRef,
    description: descriptions.median,
    resolve: async (report) => scorePercentile(await report.figures(), 0.5),
  }),
  percentile: t.field({
    type: MeasureRef,
    description: descriptions.percentile,
    args: { p: t.arg.float(percentileArgument) },
    resolve: async (report, { p }) => scorePercentile(await report.figures(), checkPercentile(p)),
  }),
  standardDeviation: t.field({
    type: MeasureRef,
    description: descriptions.standardDeviation,
    resolve: async (report) => scoreDeviation(await report.figures()),
  }),
}));
