import { isSatisfied, type QuestionVersion, stageOf, topicOf } from '../question/question.ts';
import type { QuestionTopic } from '../question/topic.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { compareShares } from '../statistics/compareShares.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { JointCount, RatingDimension } from './indicator.port.ts';
import { type Measure, measure, noMeasure, shareMeasure } from './measure.ts';
import { type ScoreCount, scalesOf } from './satisfaction.ts';

/** What may move with overall satisfaction: a question, or a value of a dimension. */
export type DriverSubject =
  | { readonly kind: 'QUESTION'; readonly question: string; readonly stage: string | null }
  | { readonly kind: 'DIMENSION'; readonly dimension: RatingDimension; readonly value: string };

/** How overall satisfaction goes together with something; an association, not a cause. */
export interface Driver {
  readonly subject: DriverSubject;
  /** Overall satisfied share among those satisfied with it, or with the value. */
  readonly among: Measure;
  /** The same share among all others who answered. */
  readonly others: Measure;
  /** Among less others. */
  readonly difference: Measure;
  readonly z: number | null;
  readonly p: number | null;
  /** Smallest false discovery rate at which it would be a finding among all drivers tested. */
  readonly adjusted: number | null;
  /** Whether it is a finding at a false discovery rate of 0.10. */
  readonly significant: boolean;
}

/** Topics that may drive satisfaction; loyalty or recommendation come of it. */
const drivingTopics: ReadonlySet<QuestionTopic> = new Set([
  'STAGE',
  'EXPECTATION',
  'VALUE_FOR_MONEY',
  'EFFORT',
  'AWARENESS',
  'OTHER',
]);

const formulas = {
  QUESTION:
    'overall satisfied share: satisfied with it − not satisfied with it; Newcombe; pooled z; association',
  DIMENSION: 'overall satisfied share: with the value − all others; Newcombe; pooled z; association',
} as const;

type Untested = Omit<Driver, 'adjusted' | 'significant'>;

/** Satisfied and all, of those with something and of the others. */
type Table = Readonly<Record<'x1' | 'n1' | 'x2' | 'n2', number>>;

function driverOf(subject: DriverSubject, { x1, n1, x2, n2 }: Table, asOf: Instant): Untested {
  const formula = 'overall satisfied / answers; Wilson';
  const [among, others] = [shareMeasure(x1, n1, formula, asOf), shareMeasure(x2, n2, formula, asOf)];
  const parts = { sampleSize: Math.min(n1, n2), formula: formulas[subject.kind], scale: '-1-1', asOf };
  const { z, p, ...estimate } = compareShares(x1, n1, x2, n2);
  const difference = measure({ ...parts, ...estimate, numerator: null, denominator: null });
  const tested = difference.reason === null;
  return { subject, among, others, difference, z: tested ? z : null, p: tested ? p : null };
}

function undefinedDriver(subject: DriverSubject, sampleSize: number, asOf: Instant): Untested {
  const formula = formulas[subject.kind];
  const none = (scale: string) => noMeasure('SEVERAL_SCALES', { sampleSize, formula, scale, asOf });
  return { subject, among: none('0-1'), others: none('0-1'), difference: none('-1-1'), z: null, p: null };
}

/** Questions that may drive satisfaction. */
export function drivingQuestions(versions: readonly QuestionVersion[]): readonly string[] {
  return [
    ...new Set(
      versions.filter((version) => drivingTopics.has(topicOf(version))).map(({ question }) => question),
    ),
  ];
}

/**
 * How overall satisfaction goes together with each question: the satisfied share of those satisfied with it
 * less that of those who are not, among ratings that answered both.
 */
export function questionDrivers(
  joint: readonly JointCount[],
  versions: readonly QuestionVersion[],
  overallVersions: readonly QuestionVersion[],
  asOf: Instant,
): readonly Untested[] {
  const asked = new Map(versions.map((version) => [`${version.version} ${version.question}`, version]));
  const whole = new Map(overallVersions.map((version) => [version.version, version]));
  return [...Map.groupBy(joint, ({ question }) => question)].map(([question, counts]) => {
    const pairs = counts.flatMap((count) => {
      const version = asked.get(`${count.version} ${question}`);
      const overall = whole.get(count.overallVersion);
      return version === undefined || overall === undefined ? [] : [{ ...count, asked: version, overall }];
    });
    const first = pairs[0]?.asked;
    const subject = {
      kind: 'QUESTION',
      question,
      stage: first === undefined ? null : stageOf(first),
    } as const;
    const total = pairs.reduce((sum, { count }) => sum + count, 0);
    const scales = [scalesOf(pairs.map((pair) => pair.asked)), scalesOf(pairs.map((pair) => pair.overall))];
    if (scales.some(({ size }) => size > 1)) return undefinedDriver(subject, total, asOf);
    const table = { x1: 0, n1: 0, x2: 0, n2: 0 };
    for (const pair of pairs) {
      const satisfied = isSatisfied(pair.overallScore, pair.overall) ? pair.count : 0;
      const side = isSatisfied(pair.score, pair.asked) ? (['x1', 'n1'] as const) : (['x2', 'n2'] as const);
      table[side[0]] += satisfied;
      table[side[1]] += pair.count;
    }
    return driverOf(subject, table, asOf);
  });
}

/** How overall satisfaction goes together with each value of a dimension, against all other answers. */
export function dimensionDrivers(
  dimension: RatingDimension,
  values: readonly (ScoreCount & { readonly value: string })[],
  all: readonly ScoreCount[],
  overallVersions: readonly QuestionVersion[],
  asOf: Instant,
): readonly Untested[] {
  const whole = new Map(overallVersions.map((version) => [version.version, version]));
  const add = (counts: readonly ScoreCount[]) => {
    let [x, n] = [0, 0];
    for (const { version: number, score, count } of counts) {
      const version = whole.get(number);
      if (version === undefined) continue;
      n += count;
      if (isSatisfied(score, version)) x += count;
    }
    return { x, n };
  };
  const answered = new Set(all.map(({ version }) => version));
  const severalScales = scalesOf(overallVersions.filter(({ version }) => answered.has(version))).size > 1;
  const total = add(all);
  return [...Map.groupBy(values, ({ value }) => value)].map(([value, counts]) => {
    const subject = { kind: 'DIMENSION', dimension, value } as const;
    const { x, n } = add(counts);
    if (severalScales) return undefinedDriver(subject, n, asOf);
    // A channel that is never pooled with customers stands beside them, not among them.
    const pooledIn = x <= total.x && n - x <= total.n - total.x;
    const others = pooledIn ? { x2: total.x - x, n2: total.n - n } : { x2: total.x, n2: total.n };
    return driverOf(subject, { x1: x, n1: n, ...others }, asOf);
  });
}

/** Drivers tested together, the strongest first; those that cannot be tested last. */
export function testedTogether(drivers: readonly Untested[]): readonly Driver[] {
  const found = benjaminiHochberg(drivers.map(({ p }) => p));
  const strength = ({ difference }: Driver) => difference.value ?? Number.NEGATIVE_INFINITY;
  return drivers
    .map((driver, index): Driver => {
      const { adjusted = null, significant = false } = found[index] ?? {};
      return { ...driver, adjusted, significant };
    })
    .sort((a, b) => strength(b) - strength(a) || b.among.sampleSize - a.among.sampleSize);
}
