import { type QuestionVersion, stageOf } from '../question/question.ts';
import type { Stage } from '../question/stage.ts';
import { stageIndex } from '../statistics/stageIndex.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, meanMeasure, measure, noMeasure } from './measure.ts';
import { type AnswerCount, convertedAnswers } from './satisfaction.ts';
import { pooled } from './topicFigures.ts';

/** A stage with its score of 0-100. */
export interface StageScore {
  readonly stage: Stage;
  readonly score: Measure;
}

/** The scores of stages, and the index over them. */
export interface StageFigures {
  readonly stages: readonly StageScore[];
  readonly index: Measure;
  /** Weight of the stages with answers over the weight of all, 0 to 1; null where there is no weight. */
  readonly coverage: number | null;
}

const formulas = {
  score: 'mean of answered items as 0-100, 100 is best; Student',
  index: 'Σ weight·score / Σ weight over stages with answers, from 60 % of the weight',
} as const;

/** Stage scores and the stage index (indicators.md, Scores). */
export function stageFigures(
  stages: readonly Stage[],
  counts: readonly AnswerCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): StageFigures {
  const scored = stages.map((stage) => {
    const answers = pooled(counts, versions, (version) => stageOf(version) === stage.key);
    const distribution = convertedAnswers(answers.counts, answers.versions);
    return { stage, score: meanMeasure(distribution, { formula: formulas.score, scale: '0-100', asOf }) };
  });
  // A stage under five answers is as good as unanswered: its score is not shown, and is not in the index.
  const { coverage, ...index } = stageIndex(
    scored.map(({ stage, score }) => ({ weight: stage.weight, score })),
  );
  const shown = scored.filter(({ stage, score }) => stage.weight > 0 && score.value !== null);
  const sampleSize = shown.reduce((sum, { score }) => sum + score.sampleSize, 0);
  const parts = { sampleSize, formula: formulas.index, scale: '0-100', asOf };
  return {
    stages: scored,
    coverage,
    index:
      index.value === null && sampleSize > 0
        ? noMeasure('LOW_COVERAGE', parts)
        : measure({
            ...parts,
            ...index,
            numerator: shown.reduce((sum, { stage, score }) => sum + stage.weight * (score.value ?? 0), 0),
            denominator: shown.reduce((sum, { stage }) => sum + stage.weight, 0),
          }),
  };
}
