import { type Anything, compareScale, type Figures, figures, type Measure, measure } from '../reference.ts';
import { type Comparing, five } from './comparing.ts';

/** Every airline with its figures; the rankings in which airlines of under five answers have no place. */
export async function compareAirlines({ ask: satisfaction, table, truth }: Comparing): Promise<void> {
  const { by } = await satisfaction(
    `by(dimension: PRODUCT) { value bayesianMean ${measure} ${figures} }`,
    five,
  );
  const lines = new Map<string, Figures & { bayesianMean: Measure }>(
    by.map((line: Anything) => [line.value, line]),
  );
  type Airline = [string, Anything];
  const airlines = Object.entries(truth.per_airline_scale5) as Airline[];
  const onAllScales = await satisfaction('by(dimension: PRODUCT) { value }');
  table.compare('airlines', truth.airlines, onAllScales.by.length);
  for (const [name, expected] of airlines) {
    const line = lines.get(name);
    if (!line) {
      table.compare(`per_airline_scale5.${name}`, 'there', 'missing');
      continue;
    }
    compareScale(table, `per_airline_scale5.${name}`, expected, line);
    const shown = expected.n < 5 ? null : expected.bayes_C10_prior_global;
    table.compare(
      `per_airline_scale5.${name}.bayes${expected.n < 5 ? ' (withheld)' : ''}`,
      shown,
      line.bayesianMean.value,
    );
  }
  const below = (bound: number) =>
    airlines.filter(([name]) => (lines.get(name)?.csat.sampleSize ?? 0) < bound).length;
  for (const bound of [5, 10, 25, 30, 100]) {
    // Airlines without any answer on this scale are none of these.
    table.compare(
      `small_n_counts_scale5.${bound}`,
      truth.small_n_counts_scale5[`airlines_n_lt_${bound}`],
      below(bound),
    );
  }
  const shown = [...lines].filter(([, { csat }]) => csat.sampleSize >= 5);
  const ranked = (score: (line: Figures & { bayesianMean: Measure }) => number | null) =>
    shown
      .map(([name, line]): [string, number] => [name, score(line) ?? 0])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rankingOf = (key: string) => truth.rankings_scale5[key] as [string, number, number][];
  for (const [name, n, score] of rankingOf('by_mean_any_n_top5').filter((line) => line[1] >= 5)) {
    const found = lines.get(name)?.mean;
    table.compare(`rankings_scale5.by_mean_any_n_top5.${name} n`, n, found?.sampleSize);
    table.compare(`rankings_scale5.by_mean_any_n_top5.${name}`, score, found?.value);
  }
  for (const [key, got] of [
    ['by_bayes_top10', ranked(({ bayesianMean }) => bayesianMean.value)],
    ['by_top2_wilson_lower_top10', ranked(({ csat }) => csat.low)],
    ['by_mean_n_ge_30', ranked(({ mean }) => (mean.sampleSize >= 30 ? mean.value : 0))],
  ] as const) {
    const expected = rankingOf(key).filter((line) => line[1] >= 5);
    for (const [place, [name, n, score]] of expected.entries()) {
      const found = got[place];
      table.compare(`rankings_scale5.${key}.${place + 1}`, name, found?.[0]);
      table.compare(`rankings_scale5.${key}.${place + 1} n`, n, lines.get(name)?.mean.sampleSize);
      table.compare(`rankings_scale5.${key}.${place + 1} score`, score, found?.[1]);
    }
  }
}
