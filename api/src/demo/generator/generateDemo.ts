import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import { addDays, type Day, startOfDay } from '@hearback/schema/time/calendarDay';
import { caseWeights } from './caseMix.ts';
import type { DayOfStory } from './dayOfStory.ts';
import { drawCase, type Purpose } from './drawCase.ts';
import { drawRating } from './drawRating.ts';
import { Random } from './random.ts';
import { moodOn, storyDays, storyUntil } from './story.ts';
import { trafficOn } from './traffic.ts';

/** What a story is told of. */
export interface DemoParts {
  readonly seed: string;
  /** Its last day. */
  readonly until: Day;
  readonly merchantId: string;
  readonly timeZone: string;
  /** Ratings to expect; the cases keep their proportion to them. */
  readonly ratings: number;
}

/** Two years of a store's ratings and cases, each in the order of time. */
export interface Demo {
  readonly ratings: readonly Rating[];
  readonly complaints: readonly Complaint[];
}

/** Cases to expect among 20,000 ratings. */
const expected: Readonly<Record<Purpose, number>> = {
  COMPLAINT: 900,
  QUERY: 70,
  HELP: 30,
  SUGGESTION: 45,
  PRAISE: 60,
};
const purposes = Object.keys(expected) as Purpose[];

function daysOf({ until, timeZone }: DemoParts): DayOfStory[] {
  const story = storyUntil(until);
  return Array.from({ length: storyDays }, (_, index) => {
    const day = addDays(story.from, index);
    // The store grows by a fifth in these two years.
    const traffic = trafficOn(day) * (0.9 + (0.2 * index) / storyDays);
    return { day, start: startOfDay(day, timeZone), mood: moodOn(day, story), traffic };
  });
}

function interestIn(purpose: Purpose, { mood, traffic }: DayOfStory): number {
  if (purpose === 'COMPLAINT')
    return traffic * caseWeights(mood).reduce((sum, [, weight]) => sum + weight, 0);
  return purpose === 'PRAISE' ? traffic * (1 - 0.5 * mood.trouble + 0.8 * mood.gain) : traffic;
}

function total(days: readonly DayOfStory[], weight: (day: DayOfStory) => number): number {
  return days.reduce((sum, day) => sum + weight(day), 0);
}

/** Now and then somebody comes back: one of the last complaints whose customer left a name. */
function beforeOf(complaints: readonly Complaint[], random: Random): Complaint | null {
  if (!random.chance(0.04)) return null;
  const recent = complaints.slice(-50, -5);
  const known = recent.filter(({ contact, kind, topCategory }) => {
    return contact !== null && kind === 'COMPLAINT' && topCategory !== 'OTHER';
  });
  return known.length === 0 ? null : random.pick(known);
}

const byTime = (a: Rating | Complaint, b: Rating | Complaint) =>
  a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1);

/**
 * Two years of believable ratings and complaints of a store: the same for the same arguments, whenever and
 * wherever it runs. The chapters are told in `storyUntil`.
 */
export function generateDemo(parts: DemoParts): Demo {
  const { seed, merchantId, until } = parts;
  const days = daysOf(parts);
  const ratingRandom = new Random(`${seed}: ratings`);
  const caseRandom = new Random(`${seed}: cases`);
  const perTraffic = parts.ratings / total(days, ({ traffic }) => traffic);
  const perInterest = Object.fromEntries(
    purposes.map((purpose) => {
      const cases = (expected[purpose] * parts.ratings) / 20_000;
      return [purpose, cases / total(days, (day) => interestIn(purpose, day))];
    }),
  );
  const ratings: Rating[] = [];
  const complaints: Complaint[] = [];

  for (const day of days) {
    const count = ratingRandom.poisson(perTraffic * day.traffic);
    const today = Array.from({ length: count }, () => drawRating(day, merchantId, ratingRandom));
    ratings.push(...today);
    const angry = today.filter(
      ({ answers, channel }) => channel === 'WIDGET' && (answers[0]?.score ?? 5) <= 2,
    );
    for (const purpose of purposes) {
      const cases = caseRandom.poisson((perInterest[purpose] ?? 0) * interestIn(purpose, day));
      for (let number = 0; number < cases; number += 1) {
        const leads = purpose === 'COMPLAINT' && caseRandom.chance(0.4);
        const rating = (leads ? angry.pop() : undefined) ?? null;
        const again = rating === null && purpose === 'COMPLAINT' ? beforeOf(complaints, caseRandom) : null;
        complaints.push(drawCase({ merchantId, day, purpose, rating, again }, caseRandom));
      }
    }
  }
  if (days.at(-1)?.day !== until) throw new Error(`The story does not end on ${until}.`);
  return { ratings: ratings.sort(byTime), complaints: complaints.sort(byTime) };
}
