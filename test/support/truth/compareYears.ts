import { type Anything, measure, type Period, yearOf } from '../reference.ts';
import { type Comparing, five, recommended } from './comparing.ts';

/** Year by year, the first and the last day, and month by month for one airline. */
export async function compareYears({ ask: satisfaction, table, truth }: Comparing): Promise<void> {
  const years: Period = { from: '2006-01-01', to: '2016-01-01' };
  for (const [entry, year, place] of [
    ['date_min', 2006, 0],
    ['date_max', 2015, -1],
  ] as const) {
    const days = await satisfaction(
      `trend(interval: DAY) { from csat ${measure} }`,
      recommended,
      yearOf(year),
    );
    const rated = days.trend.filter(({ csat }: Anything) => csat.sampleSize > 0);
    table.compare(entry, truth[entry], rated.at(place)?.from);
  }
  const score = await satisfaction(`trend(interval: YEAR) { from mean ${measure} }`, five, years);
  const share = await satisfaction(`trend(interval: YEAR) { from csat ${measure} }`, recommended, years);
  for (const [year, expected] of Object.entries(truth.by_year) as [string, Anything][]) {
    const of = (trend: Anything) => trend.find(({ from }: Period) => from.startsWith(year));
    table.compare(`by_year.${year}.n_scale5`, expected.n_scale5, of(score.trend).mean.sampleSize);
    table.compare(`by_year.${year}.mean_scale5`, expected.mean_scale5, of(score.trend).mean.value);
    table.compare(`by_year.${year}.recommended_n`, expected.recommended_n, of(share.trend).csat.denominator);
    table.compare(
      `by_year.${year}.recommended_yes`,
      expected.recommended_yes,
      of(share.trend).csat.numerator,
    );
    table.compare(`by_year.${year}.rate`, expected.rate, of(share.trend).csat.value);
  }
  const british = await satisfaction(
    `trend(interval: MONTH) { from csat ${measure} }`,
    '{ question: "recommended", product: "british-airways" }',
    { from: '2012-01-01', to: '2015-01-01' },
  );
  const months: Anything = truth.british_airways_monthly_2012_2014;
  for (const { from, csat } of british.trend) {
    const expected = months[from.slice(0, 7)] ?? { n: 0, recommended: 0 };
    table.compare(`british_airways_monthly.${from.slice(0, 7)}.n`, expected.n, csat.denominator ?? 0);
    table.compare(
      `british_airways_monthly.${from.slice(0, 7)}.yes`,
      expected.recommended,
      csat.numerator ?? 0,
    );
  }
}
