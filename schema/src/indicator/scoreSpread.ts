import { meanInterval } from '../statistics/meanInterval.ts';
import { percentileInterval } from '../statistics/percentileInterval.ts';
import { percentileName } from '../statistics/percentileName.ts';
import { rankedAnswers } from '../statistics/ranked.ts';
import { type Measure, measure, noMeasure } from './measure.ts';
import type { SatisfactionFigures } from './satisfaction.ts';

/** What a figure of the spread starts from; over several scales raw scores do not mix. */
function partsOf({ csat, mean }: SatisfactionFigures, formula: string) {
  const { asOf, sampleSize, scale } = mean;
  return { severalScales: csat.reason === 'SEVERAL_SCALES', parts: { sampleSize, formula, scale, asOf } };
}

/** Median or another percentile of the answers, on the scale of the question. @param p 0 to 1. */
export function scorePercentile(figures: SatisfactionFigures, p: number): Measure {
  const { parts, severalScales } = partsOf(figures, `${percentileName(p)} of answers; order statistics`);
  if (severalScales) return noMeasure('SEVERAL_SCALES', parts);
  const estimate = percentileInterval(rankedAnswers(figures.distribution), p);
  return measure({ ...parts, ...estimate, numerator: null, denominator: null });
}

/** Standard deviation of the answers, in points of the scale of the question. */
export function scoreDeviation(figures: SatisfactionFigures): Measure {
  const { parts, severalScales } = partsOf(figures, 'standard deviation of answers, with n − 1; no interval');
  if (severalScales) return noMeasure('SEVERAL_SCALES', { ...parts, scale: '0-' });
  const none = { low: null, high: null, numerator: null, denominator: null };
  return measure({ ...parts, ...none, scale: '0-', value: meanInterval(figures.distribution).sd });
}
