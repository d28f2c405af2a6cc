import { compareScale, type Figures, figures, measure, type Period, percentiles } from '../reference.ts';
import { type Comparing, recommended } from './comparing.ts';

/** The two scales apart, each whole, and converted before they are pooled. */
export async function compareScales({ ask: satisfaction, table, truth }: Comparing): Promise<void> {
  for (const [key, max] of [
    ['scale5', 5],
    ['scale10', 10],
  ] as const) {
    const expected = truth[key];
    const got = await satisfaction(
      `${figures} ${percentiles} mean100 ${measure}`,
      `{ scale: { min: 1, max: ${max} } }`,
    );
    compareScale(table, key, expected, got);
    for (const figure of ['median', 'p90', 'p95', 'min', 'max']) {
      table.compare(`${key}.${figure}`, expected[figure], got[figure].value);
    }
    table.compare(`${key}.mean_0_100`, expected.mean_0_100, got.mean100.value);
    table.compare(`${key}.top2_pct`, expected.top2_pct, got.csat.value * 100);
  }
  const { mean, csat, byScale } = await satisfaction(
    `mean ${measure} csat ${measure} byScale { max mean ${measure} distribution { value count } }`,
  );
  const raw = new Map<number, number>();
  for (const { value, count } of byScale.flatMap(({ distribution }: Figures) => distribution)) {
    raw.set(value, (raw.get(value) ?? 0) + count);
  }
  for (const [score, count] of Object.entries(truth.raw_overall_dist_mixed_scales)) {
    const got = score === '' ? truth.rows - mean.sampleSize : raw.get(Number(score));
    table.compare(`raw_overall_dist_mixed_scales.${score || 'blank'}`, count as number, got);
  }
  table.compare('pooled_0_100.n', truth.pooled_0_100.n, mean.sampleSize);
  table.compare('pooled_0_100.mean', truth.pooled_0_100.mean, mean.value);
  table.compare('TRAP_scale_change.no raw share', null, csat.value);
  const rows = (wanted: number): number =>
    byScale.find(({ max }: { max: number }) => max === wanted)?.mean.sampleSize;
  table.compare('TRAP_scale_change.scale5 with a score', truth.scale5.n, rows(5));
  table.compare('TRAP_scale_change.scale10 with a score', truth.scale10.n, rows(10));
  const { rows_over_5_before_switch, rows_scale10, rows_scale5 } = truth.TRAP_scale_change;
  const before: Period = { from: '2006-01-01', to: '2015-06-09' };
  const after: Period = { from: '2015-06-09', to: '2016-01-01' };
  // Every row says whether it recommends, also those without a score.
  for (const [name, expected, period] of [
    ['rows_scale5', rows_scale5, before],
    ['rows_scale10', rows_scale10, after],
  ] as const) {
    const { csat: all } = await satisfaction(`csat ${measure}`, recommended, period);
    table.compare(`TRAP_scale_change.${name}`, expected, all.denominator);
  }
  const { max } = await satisfaction(percentiles, '{}', before);
  table.compare('TRAP_scale_change.rows_over_5_before_switch', rows_over_5_before_switch, max.value - 5);
}
