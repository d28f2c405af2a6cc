import { builder } from '../builder.ts';
import { StageRef } from '../question/question.graphql.ts';
import type { Bucket } from '../time/period.ts';
import type { ValueFigures } from './byDimension.ts';
import { MeasureRef } from './measure.graphql.ts';
import type { SatisfactionFigures } from './satisfaction.ts';
import { SatisfactionFiguresRef } from './satisfactionFigures.graphql.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';
import type { StageScore } from './stageFigures.ts';

/** Satisfaction in one step of a trend. */
export const SatisfactionPointRef = builder
  .objectRef<SatisfactionFigures & Bucket>('SatisfactionPoint')
  .implement({
    description:
      'Satisfaction in one step of a trend. A step without answers stands as a gap with a sample of 0.',
    interfaces: [SatisfactionFiguresRef],
    fields: (t) => ({
      from: t.expose('from', { type: 'Date', description: 'First day.' }),
      to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
      complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    }),
  });

type OfVersion = Awaited<ReturnType<SatisfactionReport['byScale']>>[number];

/** Satisfaction on one version of the question. */
export const SatisfactionOnScaleRef = builder.objectRef<OfVersion>('SatisfactionOnScale').implement({
  description: 'Satisfaction on one version of the question, whole.',
  interfaces: [SatisfactionFiguresRef],
  fields: (t) => ({
    version: t.int({ description: 'Version of the question.', resolve: ({ version }) => version.version }),
    min: t.float({ description: 'Lowest score.', resolve: ({ version }) => version.scale.min }),
    max: t.float({ description: 'Highest score.', resolve: ({ version }) => version.scale.max }),
  }),
});

/** Satisfaction of the answers with one value of a dimension. */
export const SatisfactionOfValueRef = builder.objectRef<ValueFigures>('SatisfactionOfValue').implement({
  description: 'Satisfaction of the answers with one value of a dimension.',
  interfaces: [SatisfactionFiguresRef],
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value; `OTHER` where `isOther`.' }),
    isOther: t.exposeBoolean('isOther', {
      description: 'Whether it stands for all values beyond the first 200 together.',
    }),
    bayesianMean: t.field({
      type: MeasureRef,
      description:
        'Bayesian mean for a ranking: (10·m + Σ answers) / (10 + answers), m the mean of all values together, on the scale of the question. Few answers stay near m. No interval of its own: see `mean`. Null over several scales. Basis: answered in the period. Source: Efron and Morris, Scientific American 236 (1977) 119, shrinkage with a fixed weight.',
      resolve: (value) => value.bayesianMean,
    }),
    tier: t.exposeInt('tier', {
      nullable: true,
      description:
        "Tier from 1, the best: values whose intervals overlap are in one tier, ordered by Wilson's lower bound of the share. Null under 30 answers. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.",
    }),
  }),
});

/** Satisfaction figures over all questions about one topic. */
export const SatisfactionOfTopicRef = builder
  .objectRef<SatisfactionFigures>('SatisfactionOfTopic')
  .implement({
    description: 'Satisfaction figures over all questions about one topic.',
    interfaces: [SatisfactionFiguresRef],
  });

/** A stage with its score. */
export const StageScoreRef = builder.objectRef<StageScore>('StageScore').implement({
  description: 'A stage with its score.',
  fields: (t) => ({
    stage: t.expose('stage', { type: StageRef, description: 'The stage with its weight.' }),
    score: t.expose('score', {
      type: MeasureRef,
      description:
        "Stage score: mean of all answered items about the stage, each as 100·(answer − min)/(max − min), 100 the best. Interval: Student's t. Basis: answered in the period. Source: Student, Biometrika 6 (1908) 1.",
    }),
  }),
});
