import { type Estimate, noEstimate } from './estimate.ts';

/** A stage with its score; the score's value is null where nobody answered. */
export interface WeightedStage {
  readonly weight: number;
  readonly score: Estimate;
}

/** The index over the stages, and how much of the weight stands behind it. */
export interface StageIndex extends Estimate {
  /** Weight of the stages with answers over the weight of all, 0 to 1; null where there is no weight. */
  readonly coverage: number | null;
}

/** Under this coverage no index is shown. */
const ENOUGH = 0.6;

/**
 * Weighted index of the stages with answers, `Σw·S/Σw`, in the unit of the scores; shown from 60 % of the weight.
 *
 * The bounds are the same sum over the bounds of the scores. The same people answer several stages, and that
 * interval holds at least 95 % however their answers go together; it is null where a stage has none.
 *
 * @throws RangeError where a weight is negative or not finite.
 */
export function stageIndex(stages: readonly WeightedStage[]): StageIndex {
  for (const { weight } of stages) {
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`weight must not be negative, got ${weight}`);
  }
  const answered = stages.filter(({ weight, score }) => weight > 0 && score.value !== null);
  const all = sum(stages.map(({ weight }) => weight));
  const covered = sum(answered.map(({ weight }) => weight));
  if (all === 0) return { ...noEstimate, coverage: null };
  const coverage = covered / all;
  // Weights such as 0.1 and 0.2 add up to a hair beside 0.6.
  if (coverage < ENOUGH - 1e-9) return { ...noEstimate, coverage };
  const weighted = (part: 'value' | 'low' | 'high'): number | null => {
    const terms = answered.map(({ weight, score }) => (score[part] === null ? null : weight * score[part]));
    return terms.every((term) => term !== null) ? sum(terms) / covered : null;
  };
  return { value: weighted('value'), low: weighted('low'), high: weighted('high'), coverage };
}

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);
