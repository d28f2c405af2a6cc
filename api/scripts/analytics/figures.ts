import { ageBands } from '@hearback/schema/indicator/ageBands';
import { smallestSample } from '@hearback/schema/indicator/measure';
import { percentile } from '@hearback/schema/statistics/percentile';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { OverviewStatements } from './rawRows.queries.ts';

/** Every figure of the overview by its name: what all engines must agree on. */
export type Figures = ReadonlyMap<string, number>;

/** Rows that a store answered, by statement. */
export type Answered = Readonly<
  Record<keyof OverviewStatements, readonly Readonly<Record<string, unknown>>[]>
>;

const hour = 3_600_000;

/** The figures that follow from what a store answered. */
export function figuresOfRows(rows: Answered, zone: string, now: number): Figures {
  const figures = new Map<string, number>();
  const note = (name: string, value: unknown) => figures.set(name, Number(value));
  for (const { question, n, sum, promoters, detractors } of rows.answers) {
    const name = String(question);
    if (name === 'overall') note('answers', n).set('sum', Number(sum));
    else if (name === 'recommendation')
      note('recommended', n).set('net recommended', Number(promoters) - Number(detractors));
    // A stage's score is the mean of 25·(answer − 1).
    else note(`${name} n`, n).set(`${name} sum`, 25 * (Number(sum) - Number(n)));
  }
  let satisfied = 0;
  for (const { score, n } of rows.distribution) {
    note(`score ${score}`, n);
    if (Number(score) >= 4) satisfied += Number(n);
  }
  note('satisfied', satisfied);
  for (const { day, n, satisfied: high, sum } of rows.days) {
    note(`${day} n`, n);
    if (Number(n) < smallestSample) continue;
    note(`${day} share`, Number(high) / Number(n)).set(`${day} mean`, Number(sum) / Number(n));
  }
  for (const { n, satisfied: high, sum } of rows.before)
    note('before n', n).set('before satisfied', Number(high)).set('before sum', Number(sum));
  for (const { value, n, satisfied: high, sum } of [...rows.departments, ...rows.products])
    note(`${value} n`, n).set(`${value} satisfied`, Number(high)).set(`${value} sum`, Number(sum));
  let [complaints, queries] = [0, 0];
  for (const { day, complaints: received, queries: asked } of rows.complaintDays) {
    if (Number(received) > 0) note(`${day} complaints`, received);
    if (Number(asked) > 0) note(`${day} queries`, asked);
    complaints += Number(received);
    queries += Number(asked);
  }
  note('complaints', complaints).set('queries', queries);
  for (const { code, n } of rows.topCategories) note(`level 1 ${code}`, n);
  for (const { code, n } of rows.categories) note(`level 2 ${code}`, n);
  for (const { n } of rows.transactions) note('transactions', n);
  for (const { n, resolved, reopened, spot, satisfied: pleased, reached, asked } of rows.handled) {
    note('handled', n).set('resolved', Number(resolved)).set('reopened', Number(reopened));
    note('on the spot', spot).set('pleased', Number(pleased)).set('reached', Number(reached));
    note('asked', asked);
  }
  for (const which of ['first', 'last'] as const) {
    const times = rows[`${which}Times`].map(({ t }) => Number(t) / hour);
    if (times.length < smallestSample) continue;
    for (const p of [0.5, 0.9]) note(`${which} ${p}`, percentile(times, p));
  }
  for (const { due, kept } of rows.deadlines) note('due', due).set('kept', Number(kept));
  const days = rows.open.map(({ received }) => dayOf(Number(received), zone));
  for (const { fromDays, count } of ageBands(days, dayOf(now, zone))) note(`open ${fromDays}`, count);
  return figures;
}

interface MeasureJson {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sampleSize: number;
}

interface ValueJson {
  readonly value: string;
  readonly csat: MeasureJson;
  readonly mean: MeasureJson;
}

interface CodedJson {
  readonly category: { readonly code: string };
  readonly count: number;
}

interface TimeJson {
  readonly median: MeasureJson;
  readonly p90: MeasureJson;
}

/** What the overview answers, as far as it is compared. */
export interface OverviewJson {
  readonly satisfaction: {
    readonly csat: MeasureJson;
    readonly mean: MeasureJson;
    readonly recommendation: MeasureJson;
    readonly stages: readonly { readonly stage: { readonly key: string }; readonly score: MeasureJson }[];
    readonly distribution: readonly { readonly value: number; readonly count: number }[];
    readonly trend: readonly {
      readonly from: string;
      readonly csat: MeasureJson;
      readonly mean: MeasureJson;
    }[];
    readonly comparedWith: {
      readonly csat: { readonly before: MeasureJson };
      readonly mean: { readonly before: MeasureJson };
    };
    readonly departments: readonly ValueJson[];
    readonly products: readonly ValueJson[];
  };
  readonly complaintSummary: {
    readonly received: number;
    readonly queries: number;
    readonly rate: MeasureJson;
    readonly byCategory: readonly CodedJson[];
    readonly pareto: readonly CodedJson[];
    readonly trend: readonly { readonly from: string; readonly received: number; readonly queries: number }[];
    readonly handling: Readonly<Record<'firstResolution' | 'lastResolution', TimeJson>> &
      Readonly<Record<'reopened' | 'onTheSpot' | 'satisfied' | 'reached' | 'onTime', MeasureJson>>;
    readonly backlog: readonly { readonly fromDays: number; readonly count: number }[];
  };
}

/** The figures of what the product answered. */
export function figuresOfOverview({ satisfaction, complaintSummary }: OverviewJson): Figures {
  const figures = new Map<string, number>();
  // What is withheld, or has no answers, no store has either.
  const note = (name: string, value: number | null) => (value === null ? figures : figures.set(name, value));
  const { csat, mean, recommendation, stages, distribution, trend, comparedWith } = satisfaction;
  note('answers', csat.denominator);
  note('sum', mean.numerator);
  note('satisfied', csat.numerator);
  note('recommended', recommendation.denominator);
  note('net recommended', recommendation.numerator);
  for (const { stage, score } of stages) {
    note(`stage.${stage.key} n`, score.denominator);
    note(`stage.${stage.key} sum`, score.numerator);
  }
  for (const { value, count } of distribution) note(`score ${value}`, count);
  for (const { from, csat: share, mean: average } of trend) {
    if (share.sampleSize > 0) note(`${from} n`, share.sampleSize);
    note(`${from} share`, share.value);
    note(`${from} mean`, average.value);
  }
  note('before n', comparedWith.csat.before.denominator);
  note('before satisfied', comparedWith.csat.before.numerator);
  note('before sum', comparedWith.mean.before.numerator);
  for (const { value, csat: share, mean: average } of [
    ...satisfaction.departments,
    ...satisfaction.products,
  ]) {
    note(`${value} n`, share.denominator);
    note(`${value} satisfied`, share.numerator);
    note(`${value} sum`, average.numerator);
  }
  const { handling, backlog, received, queries, rate } = complaintSummary;
  note('complaints', received);
  note('queries', queries);
  note('transactions', rate.denominator);
  for (const day of complaintSummary.trend) {
    if (day.received > 0) note(`${day.from} complaints`, day.received);
    if (day.queries > 0) note(`${day.from} queries`, day.queries);
  }
  for (const { category, count } of complaintSummary.byCategory) note(`level 1 ${category.code}`, count);
  for (const { category, count } of complaintSummary.pareto) note(`level 2 ${category.code}`, count);
  for (const [which, time] of [
    ['first', handling.firstResolution],
    ['last', handling.lastResolution],
  ] as const) {
    note(`${which} 0.5`, time.median.value);
    note(`${which} 0.9`, time.p90.value);
  }
  note('handled', handling.onTheSpot.denominator);
  note('on the spot', handling.onTheSpot.numerator);
  note('resolved', handling.reopened.denominator);
  note('reopened', handling.reopened.numerator);
  note('pleased', handling.satisfied.numerator);
  note('reached', handling.reached.numerator);
  note('asked', handling.reached.denominator);
  note('due', handling.onTime.denominator);
  note('kept', handling.onTime.numerator);
  for (const { fromDays, count } of backlog) note(`open ${fromDays}`, count);
  return figures;
}

/** The names of figures that two answers do not agree on, to twelve digits. */
export function disagreements(one: Figures, other: Figures): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return a === undefined || b === undefined || !(Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a)));
  });
}
