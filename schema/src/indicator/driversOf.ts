import { InvalidInput } from '../failure/failure.ts';
import { overall } from '../question/question.ts';
import {
  type Driver,
  dimensionDrivers,
  drivingQuestions,
  questionDrivers,
  testedTogether,
} from './drivers.ts';
import type { RatingDimension } from './indicator.port.ts';
import { refuseSlice } from './satisfactionFilter.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

/**
 * What overall satisfaction goes together with: questions answered with it, and values of dimensions.
 *
 * @throws InvalidInput under a filter by a dimension or for another question: joint counts are kept whole.
 */
export async function driversOf(
  report: SatisfactionReport,
  dimensions: readonly RatingDimension[],
): Promise<readonly Driver[]> {
  const { asOf, merchantId, period, ports, question, slice } = report.scope;
  refuseSlice(slice, 'drivers');
  if (question !== overall) throw new InvalidInput('INVALID', 'filter.question', { expected: overall });
  const { questions } = await report.questionnaire();
  const { counts, versions } = await report.answered();
  const joint = await ports.indicators.jointCounts(merchantId, drivingQuestions(questions), period);
  const cut = await Promise.all(
    [...new Set(dimensions)].map(async (dimension) =>
      dimensionDrivers(dimension, await report.countsBy(dimension), counts, versions, asOf),
    ),
  );
  return testedTogether([...questionDrivers(joint, questions, versions, asOf), ...cut.flat()]);
}
