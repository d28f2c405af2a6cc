import { builder } from '../builder.ts';
import { MeasureRef } from './measure.graphql.ts';
import type { SatisfactionFigures } from './satisfaction.ts';

/** How often a score was answered. */
export const ScoreCountRef = builder
  .objectRef<{ readonly value: number; readonly count: number }>('ScoreCount')
  .implement({
    description: 'How often a score was answered.',
    fields: (t) => ({
      value: t.exposeFloat('value', { description: "The score on the question's scale." }),
      count: t.exposeInt('count', { description: 'Answers with this score.' }),
    }),
  });

/** What each figure is: formula, basis and source. */
export const figureDescriptions = {
  csat: 'Satisfaction share 满意率 (CSAT): answers in the satisfied set / answers, 0 to 1. Default set 4-5 of 5, 6-7 of 7, 9-10 of 10; where lower is better, the mirror image. Interval: Wilson. Basis: answered in the period. Null over several scales, since top-box shares do not convert. Source: Wilson, JASA 22 (1927) 209.',
  verySatisfied:
    'Very satisfied 非常满意: answers in the top category / answers, 0 to 1. Interval: Wilson. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
  mean: "Satisfaction mean 满意度: mean of the answers on the question's scale. Interval: Student's t. Over several scales: mean of 100·(answer − min)/(max − min), 100 the best, scale `0-100`. Basis: answered in the period. Source: Student, Biometrika 6 (1908) 1.",
  mean100:
    "Satisfaction mean 满意度 as 0-100: mean of 100·(answer − min)/(max − min), 100 the best, over one scale or several. Interval: Student's t. Basis: answered in the period. Source: Student, Biometrika 6 (1908) 1.",
  weightedMean:
    "Satisfaction mean with the merchant's weights, 100/80/60/40/20 for example: mean of what each answer is worth. Interval: Student's t. Basis: answered in the period, each answer with the weights of the version that was shown. Null where the question has no weights. Source: Student, Biometrika 6 (1908) 1.",
  nps: 'Recommendation (NPS): 100·(share of 9-10 − share of 0-6), −100 to 100, on 0-10 only. Interval: adjusted Wald, n + 3 and ¾ on both sides. Basis: answered in the period. Source: Rocks, The American Statistician 70 (2016) 365.',
  distribution:
    'Answers by score; empty where several scales were answered. Formula: counts. Basis: answered in the period. Source: counts of the day cells.',
} as const;

/** Figures of some answers. */
export const SatisfactionFiguresRef = builder
  .interfaceRef<SatisfactionFigures>('SatisfactionFigures')
  .implement({
    description: 'Satisfaction figures of some answers.',
    fields: (t) => ({
      csat: t.expose('csat', { type: MeasureRef, description: figureDescriptions.csat }),
      verySatisfied: t.expose('verySatisfied', {
        type: MeasureRef,
        description: figureDescriptions.verySatisfied,
      }),
      mean: t.expose('mean', { type: MeasureRef, description: figureDescriptions.mean }),
      mean100: t.expose('mean100', { type: MeasureRef, description: figureDescriptions.mean100 }),
      weightedMean: t.expose('weightedMean', {
        type: MeasureRef,
        description: figureDescriptions.weightedMean,
      }),
      nps: t.expose('nps', { type: MeasureRef, description: figureDescriptions.nps }),
      distribution: t.expose('distribution', {
        type: [ScoreCountRef],
        description: figureDescriptions.distribution,
      }),
    }),
  });
