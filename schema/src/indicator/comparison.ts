import type { QuestionVersion } from '../question/question.ts';
import { compareScores } from '../statistics/compareScores.ts';
import { compareShares } from '../statistics/compareShares.ts';
import type { Distribution } from '../statistics/distribution.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { moverInterval } from '../statistics/moverInterval.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { ComparedPeriods } from '../time/comparedPeriod.ts';
import { type Measure, meanMeasure, measure, noMeasure } from './measure.ts';
import {
  answeredVersions,
  convertedAnswers,
  type SatisfactionFigures,
  type ScoreCount,
  satisfaction,
  scalesOf,
} from './satisfaction.ts';

/** A figure now and before, and whether it changed. */
export interface Change {
  readonly now: Measure;
  readonly before: Measure;
  /** Now less before, with its 95 % interval. */
  readonly difference: Measure;
  readonly z: number | null;
  /** Two-sided p value. */
  readonly p: number | null;
  /** Chance that an answer now is higher than one before; 0.5 is no difference. */
  readonly effect: number | null;
  /** Whether p is under 0.05; null where there is no test. */
  readonly significant: boolean | null;
}

/** Satisfaction in two periods. */
export interface SatisfactionComparison extends ComparedPeriods {
  readonly csat: Change;
  readonly mean: Change;
  readonly nps: Change;
}

interface Tested extends Estimate {
  readonly z: number | null;
  readonly p: number | null;
  readonly effect?: number | null;
}

const formulas = {
  csat: 'share now − share before; Newcombe; pooled two-proportion z',
  mean: 'mean now − mean before; Welch; Mann-Whitney, effect U/(n₁n₂)',
  nps: 'recommendation now − before; MOVER over adjusted Wald; no test',
} as const;

function change(
  figure: keyof typeof formulas,
  now: Measure,
  before: Measure,
  scale: string,
  test: () => Tested,
): Change {
  const sampleSize = Math.min(now.sampleSize, before.sampleSize);
  const parts = { sampleSize, formula: formulas[figure], scale, asOf: now.asOf };
  const reason = now.reason ?? before.reason;
  if (reason !== null) {
    const difference = { ...noMeasure(reason, parts), suppressed: now.suppressed || before.suppressed };
    return { now, before, difference, z: null, p: null, effect: null, significant: null };
  }
  const { z, p, effect = null, ...estimate } = test();
  const difference = measure({ ...parts, ...estimate, numerator: null, denominator: null });
  return { now, before, difference, z, p, effect, significant: p === null ? null : p < 0.05 };
}

function shareOf({ numerator, denominator }: Measure): [number, number] {
  return [numerator ?? 0, denominator ?? 0];
}

/** On different scales a share and a recommendation score have no difference. */
function onOneScale(figure: Measure, oneScale: boolean): Measure {
  return oneScale ? figure : noMeasure('SEVERAL_SCALES', figure);
}

/**
 * Compares satisfaction in two periods. Where both were answered on one scale: shares by Newcombe and a pooled
 * z, means by Welch and Mann-Whitney. Otherwise only the means are compared, as 0-100.
 *
 * @param versions Every version of the question.
 */
export function compareSatisfaction(
  nowCounts: readonly ScoreCount[],
  beforeCounts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): Pick<SatisfactionComparison, 'csat' | 'mean' | 'nps'> {
  const answered = answeredVersions([...nowCounts, ...beforeCounts], versions);
  const oneScale = scalesOf(answered).size <= 1;
  const figuresOf = (counts: readonly ScoreCount[]): SatisfactionFigures =>
    satisfaction(counts, answered.length === 0 ? versions : answered, asOf);
  const [now, before] = [figuresOf(nowCounts), figuresOf(beforeCounts)];
  const answersOf = (counts: readonly ScoreCount[], { distribution }: SatisfactionFigures) =>
    oneScale ? distribution : convertedAnswers(counts, answered);
  const [answersNow, answersBefore] = [answersOf(nowCounts, now), answersOf(beforeCounts, before)];
  const meanOf = ({ mean }: SatisfactionFigures, answers: Distribution) =>
    oneScale
      ? mean
      : meanMeasure(answers, { formula: 'mean of answers as 0-100; Student', scale: '0-100', asOf });
  const [meanNow, meanBefore] = [meanOf(now, answersNow), meanOf(before, answersBefore)];
  return {
    csat: change('csat', onOneScale(now.csat, oneScale), onOneScale(before.csat, oneScale), '-1-1', () =>
      compareShares(...shareOf(now.csat), ...shareOf(before.csat)),
    ),
    mean: change('mean', meanNow, meanBefore, meanNow.scale, () => compareScores(answersNow, answersBefore)),
    nps: change('nps', onOneScale(now.nps, oneScale), onOneScale(before.nps, oneScale), '-200-200', () => ({
      ...moverInterval([
        { coefficient: 1, estimate: now.nps },
        { coefficient: -1, estimate: before.nps },
      ]),
      z: null,
      p: null,
    })),
  };
}
