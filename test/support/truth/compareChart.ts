import type { Anything, Period } from '../reference.ts';
import { type Comparing, recommended } from './comparing.ts';

/** A p-chart and Laney's over quarters. */
export async function compareChart(
  { ask: satisfaction, table, truth }: Comparing,
  key: string,
  from: string,
): Promise<void> {
  const expected = truth[key];
  const chart = async (kind: string) =>
    (
      await satisfaction(
        `controlChart(kind: ${kind}, interval: QUARTER, counting: NOT_SATISFIED) {
          centre sigmaZ standing provisional points { from count n value low high z out } }`,
        recommended,
        { from, to: '2015-01-01' },
      )
    ).controlChart;
  const [plain, laney] = [await chart('P'), await chart('LANEY')];
  const entry = `p_chart from ${from}`;
  table.compare(`${entry}.p_bar`, expected.p_bar, plain.centre);
  table.compare(`${entry}.sigma_z_laney`, expected.sigma_z_laney, laney.sigmaZ);
  for (const [index, point] of expected.points.entries()) {
    const [p, l] = [plain.points[index], laney.points[index]];
    const quarter = `${p.from.slice(0, 4)}Q${Math.ceil(Number(p.from.slice(5, 7)) / 3)}`;
    for (const [name, wanted, got] of [
      ['label', point.label, quarter],
      ['count', point.count, p.count],
      ['n', point.n, p.n],
      ['p', point.p, p.value],
      ['ucl', point.ucl, p.high],
      ['lcl', point.lcl, p.low],
      ['z', point.z, p.z],
      ['out', String(point.out), String(p.out)],
      ['laney_ucl', point.laney_ucl, l.high],
      ['laney_lcl', point.laney_lcl, l.low],
    ] as const) {
      table.compare(`${entry}.${point.label}.${name}`, wanted, got);
    }
  }
  const out = ({ points }: Anything): string =>
    points
      .filter((point: Anything) => point.out)
      .map((point: Period) => point.from)
      .join(' ');
  if (from === '2012-01-01') {
    table.compare(`${entry}.out on p`, '2014-07-01', out(plain));
    table.compare(`${entry}.out on Laney`, '', out(laney));
    table.compare(`${entry}.standing of 12 points`, 'PROVISIONAL', laney.standing);
  }
}
