import { type Measure, measure, percentiles } from '../reference.ts';
import type { Comparing } from './comparing.ts';

/** How soon complaints were passed on, those before their receipt left out. */
export async function compareLag({ ask: summary, table, truth }: Comparing): Promise<void> {
  const { passingOn } = await summary(
    `passingOn { ${percentiles} mean ${measure} sd: standardDeviation ${measure} open }`,
  );
  const lag = truth.lag_days_received_to_sent;
  const days = (figure: Measure) => (figure.value ?? Number.NaN) / 24;
  const negative: number = truth.TRAP_negative_lag_rows;
  const n = lag.n - negative;
  table.compare('lag_days.n without the negative ones', n, passingOn.median.sampleSize);
  for (const figure of ['median', 'p90', 'p95', 'max']) {
    table.compare(`lag_days.${figure}`, lag[figure], days(passingOn[figure]));
  }
  table.compare('lag_days.lowest that is no contradiction', 0, days(passingOn.min));
  // The reference has the negative ones in, each of them minus one day: they are taken out of its sums.
  const sum = lag.mean * lag.n + negative;
  const squares = lag.sd_sample ** 2 * (lag.n - 1) + lag.mean ** 2 * lag.n - negative;
  const sd = Math.sqrt((squares - sum ** 2 / n) / (n - 1));
  table.compare('lag_days.mean without the negative ones', sum / n, days(passingOn.mean));
  table.compare('lag_days.sd_sample without the negative ones', sd, days(passingOn.sd));
  table.compare('lag_days.open', 0, passingOn.open);
}
