import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareShares } from './compareShares.ts';
import { meanInterval } from './meanInterval.ts';
import { pareto } from './pareto.ts';
import { percentile } from './percentile.ts';
import { share } from './share.ts';

/** The reference data lies beside the repository and is not part of it. */
const folder = new URL('../../../../shared/data/', import.meta.url);
const missing = !existsSync(folder);
const told = missing ? ' (skipped: there is no ../shared/data beside the repository)' : '';
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
/** The reference is rounded to eight decimals: half of the last one is left for that. */
const near = (got: number | null | undefined, expected: number | null | undefined) =>
  expect(got).toBeCloseTo(expected ?? Number.NaN, 7.99);

type Bounds = [number, number];
interface Proportions {
  diff: number;
  z: number;
  p_two_sided: number;
  newcombe95: Bounds;
}
interface Complaints {
  per_product: Record<
    string,
    {
      timely: number;
      n: number;
      timely_rate: number;
      disputed: number;
      disputed_known_n: number;
      disputed_rate: number;
      disputed_wilson95: Bounds;
    }
  >;
  'disputed_2013_vs_2016 (2016 first)': Proportions;
  pareto_product_issue: {
    total: number;
    items: {
      product: string;
      issue: string;
      count: number;
      share: number;
      cum: number;
      vital_few: boolean;
    }[];
  };
}

describe.skipIf(missing)(`the financial complaints${told}`, () => {
  const truth: Complaints = missing ? undefined : JSON.parse(read('cfpb-sample/truth.json'));

  it('give the shares answered in time and disputed of each product', () => {
    for (const product of Object.values(truth.per_product)) {
      near(share(product.timely, product.n).value, product.timely_rate);
      const disputed = share(product.disputed, product.disputed_known_n);
      near(disputed.value, product.disputed_rate);
      near(disputed.low, product.disputed_wilson95[0]);
      near(disputed.high, product.disputed_wilson95[1]);
    }
  });

  it('compare who disputed in 2016 and in 2013', () => {
    const expected = truth['disputed_2013_vs_2016 (2016 first)'];
    // The date is the first cell of a row and the answer, which may be missing, the last.
    const rows = [
      ...read('cfpb-sample/consumer_complaints.csv').matchAll(/^\d+\/\d+\/(\d{4}),.*,(Yes|No)\r?$/gm),
    ];
    const counts = (year: string) => {
      const answered = rows.filter((row) => row[1] === year);
      return [answered.filter((row) => row[2] === 'Yes').length, answered.length] as const;
    };
    const got = compareShares(...counts('2016'), ...counts('2013'));
    near(got.value, expected.diff);
    near(got.z, expected.z);
    near(got.p, expected.p_two_sided);
    near(got.low, expected.newcombe95[0]);
    near(got.high, expected.newcombe95[1]);
  });

  it('give the Pareto table of product and issue', () => {
    const { items, total } = truth.pareto_product_issue;
    const key = ({ product, issue }: { product: string; issue: string }) => `${product}\u0000${issue}`;
    const lines = pareto([...items].reverse(), {
      isOther: () => false,
      compareTies: (a, b) => (key(a) < key(b) ? -1 : 1),
    });
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const [index, expected] of items.entries()) {
      const line = lines[index];
      expect(line?.item).toBe(expected);
      near(line?.share, expected.share);
      near(line?.cumulativeShare, expected.cum);
      expect(line?.vitalFew).toBe(expected.vital_few);
    }
  });
});

interface Spread {
  n: number;
  mean: number;
  median: number;
  sd_sample: number;
  p90: number;
  p95: number;
}

describe.skipIf(missing)(`the help desk log${told}`, () => {
  it('gives first and final resolution times and the share reopened from its events', () => {
    const truth = JSON.parse(read('helpdesk-log/truth.json'))['helpdesk.csv'];
    const rows = read('helpdesk-log/helpdesk.csv')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','));
    const cases = Map.groupBy(rows.slice(1), ([id]) => id);
    const hours = { first: [] as number[], final: [] as number[] };
    let reopened = 0;
    for (const events of cases.values()) {
      const at = events.map(([, , time = '']) => Date.parse(`${time.replace(' ', 'T')}Z`) / 3_600_000);
      const resolved = events.flatMap(([, step], index) => (step === '6' ? [at[index] ?? Number.NaN] : []));
      const start = at[0] ?? Number.NaN;
      hours.first.push((resolved[0] ?? Number.NaN) - start);
      hours.final.push((resolved.at(-1) ?? Number.NaN) - start);
      if (resolved.length > 1) reopened++;
    }
    for (const [times, expected] of [
      [hours.first, truth.first_resolution_hours],
      [hours.final, truth.final_resolution_hours],
    ] as [number[], Spread][]) {
      const { n, mean, sd } = meanInterval(times.map((value) => ({ value, count: 1 })));
      expect(n).toBe(expected.n);
      near(mean, expected.mean);
      near(sd, expected.sd_sample);
      near(percentile(times, 0.5), expected.median);
      near(percentile(times, 0.9), expected.p90);
      near(percentile(times, 0.95), expected.p95);
    }
    const { value, low, high } = share(reopened, cases.size);
    near(value, truth.reopen_rate);
    near(low, truth.reopen_wilson95[0]);
    near(high, truth.reopen_wilson95[1]);
  });
});
