import { type Measure, shareMeasure } from '../indicator/measure.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { HandledCase } from './case.port.ts';
import { HandlingTime } from './handlingTime.ts';

/** How time is counted: by the wall, or in working time of the merchant's calendar without pauses. */
export type HandlingClock = 'ELAPSED' | 'WORKING';

/** How the complaints received in a period were handled. */
export interface Handling {
  readonly firstResolution: HandlingTime;
  readonly lastResolution: HandlingTime;
  readonly reopened: Measure;
  /** How often cases were reopened; one may be several times. */
  readonly reopenings: number;
  readonly onTheSpot: Measure;
  readonly satisfied: Measure;
  readonly satisfiedOfValid: Measure;
  readonly reached: Measure;
}

type Resolution = 'first' | 'last';

function timeOf(one: HandledCase, which: Resolution, clock: HandlingClock): number | null {
  const at = which === 'first' ? one.firstResolvedAt : one.lastResolvedAt;
  const work = which === 'first' ? one.firstResolvedWork : one.lastResolvedWork;
  if (clock === 'WORKING') return work;
  return at === null ? null : at - one.receivedAt;
}

function resolutionTime(
  cases: readonly HandledCase[],
  which: Resolution,
  clock: HandlingClock,
  asOf: Instant,
): HandlingTime {
  const times = cases.flatMap((one) => timeOf(one, which, clock) ?? []);
  const waiting = cases.filter((one) => one.open && timeOf(one, which, clock) === null);
  // How much working time has passed for an open case no row says; elapsed time is the longest it can be.
  const ages = waiting.map(({ receivedAt }) => asOf - receivedAt);
  const basis = `${which} resolution - received, ${clock === 'ELAPSED' ? 'elapsed' : 'working'} hours`;
  return new HandlingTime(times, ages, basis, asOf);
}

/** What a customer said last; who had the case opened again was not satisfied, until asked once more. */
function lastSaid({ callback, reopened }: HandledCase) {
  return callback ?? (reopened > 0 ? 'DISSATISFIED' : null);
}

/**
 * How complaints were handled. Basis: received in the period and worked here.
 *
 * @param cases Those that count as complaints and were worked here.
 */
export function handlingOf(cases: readonly HandledCase[], clock: HandlingClock, asOf: Instant): Handling {
  const resolved = cases.filter(({ firstResolvedAt }) => firstResolvedAt !== null);
  const asked = cases.map(lastSaid).filter((said) => said !== null);
  const reached = asked.filter((said) => said !== 'NOT_REACHED');
  const valid = cases.filter(({ validity }) => validity === 'VALID');
  const count = (list: readonly unknown[]) => list.length;
  return {
    firstResolution: resolutionTime(cases, 'first', clock, asOf),
    lastResolution: resolutionTime(cases, 'last', clock, asOf),
    reopened: shareMeasure(
      count(resolved.filter((one) => one.reopened > 0)),
      count(resolved),
      'cases reopened at least once / cases first resolved; Wilson',
      asOf,
    ),
    reopenings: cases.reduce((sum, one) => sum + one.reopened, 0),
    onTheSpot: shareMeasure(
      count(cases.filter((one) => one.onTheSpot)),
      count(cases),
      'resolved in the step that received it / received; Wilson',
      asOf,
    ),
    satisfied: shareMeasure(
      count(reached.filter((said) => said === 'SATISFIED')),
      count(reached),
      'satisfied / asked and reached; Wilson',
      asOf,
    ),
    satisfiedOfValid: shareMeasure(
      count(valid.filter((one) => lastSaid(one) === 'SATISFIED')),
      count(valid),
      'satisfied / all valid; Wilson',
      asOf,
    ),
    reached: shareMeasure(count(reached), count(asked), 'reached / asked; Wilson', asOf),
  };
}
