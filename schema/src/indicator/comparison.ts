import type { QuestionVersion } from '../question/question.ts';
import { compareScores } from '../statistics/compareScores.ts';
import type { Distribution } from '../statistics/distribution.ts';
import { moverInterval } from '../statistics/moverInterval.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { ComparedPeriods } from '../time/comparedPeriod.ts';
import { type Change, change, changeOfShares } from './change.ts';
import { type Measure, meanMeasure, noMeasure } from './measure.ts';
import {
  answeredVersions,
  convertedAnswers,
  type SatisfactionFigures,
  type ScoreCount,
  satisfaction,
  scalesOf,
} from './satisfaction.ts';

/** Satisfaction in two periods. */
export interface SatisfactionComparison extends ComparedPeriods {
  readonly csat: Change;
  readonly mean: Change;
  readonly nps: Change;
}

const formulas = {
  mean: 'mean now − mean before; Welch; Mann-Whitney, effect U/(n₁n₂)',
  nps: 'recommendation now − before; MOVER over adjusted Wald; no test',
} as const;

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
    csat: changeOfShares(onOneScale(now.csat, oneScale), onOneScale(before.csat, oneScale)),
    mean: change(formulas.mean, meanNow, meanBefore, meanNow.scale, () =>
      compareScores(answersNow, answersBefore),
    ),
    nps: change(
      formulas.nps,
      onOneScale(now.nps, oneScale),
      onOneScale(before.nps, oneScale),
      '-200-200',
      () => ({
        ...moverInterval([
          { coefficient: 1, estimate: now.nps },
          { coefficient: -1, estimate: before.nps },
        ]),
        z: null,
        p: null,
      }),
    ),
  };
}
