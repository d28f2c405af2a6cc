import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { graphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import { listRatings } from '../support/listRatings.ts';
import { accountedFor, allDays, type Ledger } from '../support/numbers.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

/** What an import answers. */
interface Imported extends Ledger {
  readonly marked: number;
  readonly merchants: readonly { readonly id: string; readonly name: string }[];
}

interface Measure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sampleSize: number;
  readonly suppressed: boolean;
  readonly reason: string | null;
  readonly scale: string;
}

const measure = '{ value low high sampleSize suppressed reason scale }';

function truthOf<Truth>(name: string): Truth {
  return JSON.parse(readFileSync(join(sharedData, name, 'truth.json'), 'utf8')) as Truth;
}

const toDigits = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(4);

let install: Install;
let operatorKey: string;

beforeAll(async () => {
  install = await startInstall();
  operatorKey = (await hearback<{ secretKey: string }>(install, 'key', 'create', '--all')).secretKey;
});
afterAll(() => install?.dispose());

const needsData = hasSharedData ? '' : ' (skipped: ../shared/data is missing)';

describe.skipIf(!hasSharedData)(`the lounge reviews of 97 airlines${needsData}`, () => {
  const command = [
    ...['import', 'ratings', join(sharedData, 'skytrax-lounge', 'lounge_reviews.csv')],
    ...['--merchant-column', 'airline', '--scale-column', 'scale_max'],
    ...['--map', 'score=overall,date=date,comment=content,id=id'],
  ];
  let imported: Imported;

  beforeAll(async () => {
    imported = await hearback<Imported>(install, ...command);
  }, 120_000);

  it('make 97 merchants, and every row is accounted for', () => {
    expect(imported.merchants).toHaveLength(97);
    expect(imported).toMatchObject({ received: 2264, quarantined: 0, rejected: 0, duplicate: 0 });
    // The 5 rows without a score are kept and marked: an answer that is missing is not zero.
    expect(imported).toMatchObject({ accepted: 2264, marked: 5 });
    expect(accountedFor(imported)).toBe(imported.received);
  });

  it('give n, mean, share and bounds of the 5-point part to four digits, suppressed below five', async () => {
    const truth = truthOf<{
      per_airline_scale5: Record<
        string,
        { n: number; mean: number; top2: number; top2_wilson95: [number, number] }
      >;
    }>('skytrax-lounge').per_airline_scale5;
    for (const { id, name } of imported.merchants) {
      const { merchant } = await graphql<{ merchant: { satisfaction: Record<'csat' | 'mean', Measure> } }>(
        install,
        operatorKey,
        `query ($id: ID!, $period: PeriodInput!) {
          merchant(id: $id) {
            satisfaction(period: $period, filter: { scale: { min: 1, max: 5 } }) { csat ${measure} mean ${measure} }
          }
        }`,
        { id, period: allDays },
      );
      const { csat, mean } = merchant.satisfaction;
      const {
        n,
        mean: wanted,
        top2,
        top2_wilson95: bounds,
      } = truth[name] ?? {
        ...{ n: 0, mean: 0, top2: 0, top2_wilson95: [0, 0] },
      };
      expect(csat.sampleSize, name).toBe(n);
      if (n < 5) {
        expect(csat, name).toMatchObject({ value: null, low: null, high: null });
        expect(mean, name).toMatchObject({ value: null, sampleSize: n });
        expect(csat.suppressed, name).toBe(n > 0);
      } else {
        expect([mean.value, csat.value, csat.low, csat.high].map(toDigits), name).toEqual(
          [wanted, top2 / n, ...bounds].map(toDigits),
        );
      }
    }
  });

  it('never average two scales raw: over both the mean is on 0-100, and each scale stands by itself', async () => {
    const british = imported.merchants.find(({ name }) => name === 'british-airways');
    const { merchant } = await graphql<{
      merchant: {
        satisfaction: Record<'csat' | 'mean', Measure> & {
          distribution: unknown[];
          byScale: readonly { max: number; mean: Measure }[];
        };
      };
    }>(
      install,
      operatorKey,
      `query ($id: ID!, $period: PeriodInput!) {
        merchant(id: $id) {
          satisfaction(period: $period) {
            csat ${measure} mean ${measure} distribution { value } byScale { max mean ${measure} }
          }
        }
      }`,
      { id: british?.id, period: allDays },
    );
    const { csat, mean, distribution, byScale } = merchant.satisfaction;
    expect(mean.scale).toBe('0-100');
    expect(csat).toMatchObject({ value: null, reason: 'SEVERAL_SCALES' });
    expect(distribution).toEqual([]);
    expect(byScale.map(({ max }) => max).sort((a, b) => a - b)).toEqual([5, 10]);
    const pooled = byScale.reduce((sum, { max, mean: { value, sampleSize } }) => {
      return sum + (sampleSize * 100 * ((value ?? Number.NaN) - 1)) / (max - 1);
    }, 0);
    expect(mean.value).toBeCloseTo(pooled / mean.sampleSize, 8);
  });

  it('accept nothing the second time', async () => {
    const again = await hearback<Imported>(install, ...command);
    expect(again).toMatchObject({ received: 2264, accepted: 0, duplicate: 2264 });
  });
});

describe.skipIf(!hasSharedData)(`the complaints about 491 companies${needsData}`, () => {
  let merchant: Merchant;
  let imported: Imported;
  let command: string[];

  beforeAll(async () => {
    merchant = await createMerchant(install, { name: 'All companies' });
    command = [
      ...['import', 'complaints', join(sharedData, 'cfpb-sample', 'consumer_complaints.csv')],
      ...['--merchant', merchant.merchant.id, '--date-format', 'M/D/YYYY'],
      ...['--map', 'date=Date received,sent=Date sent to company,category=Product,subcategory=Issue'],
      ...['--map', 'channel=Submitted via,onTime=Timely response?,disputed=Consumer disputed?'],
      ...['--map', 'facet.company=Company,facet.state=State,facet.zip=ZIP code,facet.subIssue=Sub-issue'],
      ...['--map', 'facet.subProduct=Sub-product,facet.response=Company response to consumer'],
      ...['--map', 'facet.consent=Consumer consent provided?'],
    ];
    imported = await hearback<Imported>(install, ...command);
  }, 120_000);

  it('are all accepted, repeated rows and those sent before they were received marked', () => {
    expect(imported).toMatchObject({
      received: 3186,
      accepted: 3186,
      duplicate: 0,
      rejected: 0,
      quarantined: 0,
    });
    expect(imported.marked).toBe(11 + 6);
  });

  it('give counts by category, the Pareto, and the shares on time and disputed', async () => {
    const truth = truthOf<{
      products: Record<string, number>;
      timely: { Yes: number };
      timely_wilson95: [number, number];
      disputed: { Yes: number; No: number };
      pareto_product_issue: { items: readonly { issue: string; count: number; vital_few: boolean }[] };
    }>('cfpb-sample');
    type Line = { category: { label: string }; count: number };
    const { merchant: answer } = await graphql<{
      merchant: {
        complaintSummary: Record<'onTime' | 'disputed', Measure> & {
          received: number;
          byCategory: readonly Line[];
          pareto: readonly (Line & { vitalFew: boolean; cumulativeShare: number })[];
        };
      };
    }>(
      install,
      merchant.secretKey,
      `query ($id: ID!, $period: PeriodInput!) {
        merchant(id: $id) {
          complaintSummary(period: $period) {
            received onTime ${measure} disputed ${measure}
            byCategory { category { label } count }
            pareto { category { label } count vitalFew cumulativeShare }
          }
        }
      }`,
      { id: merchant.merchant.id, period: allDays },
    );
    const { received, byCategory, pareto, onTime, disputed } = answer.complaintSummary;
    expect(received).toBe(3186);
    expect(Object.fromEntries(byCategory.map(({ category, count }) => [category.label, count]))).toEqual(
      truth.products,
    );
    const { items } = truth.pareto_product_issue;
    expect(pareto).toHaveLength(83);
    expect(pareto.map(({ count }) => count)).toEqual(items.map(({ count }) => count));
    expect(pareto.filter(({ vitalFew }) => vitalFew)).toHaveLength(19);
    expect(pareto.slice(0, 3).map(({ category }) => category.label)).toEqual(
      items.slice(0, 3).map(({ issue }) => issue),
    );
    expect([onTime.value, onTime.low, onTime.high].map(toDigits)).toEqual(
      [truth.timely.Yes / 3186, ...truth.timely_wilson95].map(toDigits),
    );
    const { Yes, No } = truth.disputed;
    expect(disputed.sampleSize).toBe(Yes + No);
    expect(toDigits(disputed.value)).toBe(toDigits(Yes / (Yes + No)));
  });

  it('accept nothing the second time, the repeated rows included', async () => {
    expect(await hearback<Imported>(install, ...command)).toMatchObject({ accepted: 0, duplicate: 3186 });
  });
});

describe.skipIf(!hasSharedData)(`the 300 Chinese restaurant reviews${needsData}`, () => {
  it('come back unchanged and give the distribution of stars', async () => {
    const merchant = await createMerchant(install, { name: '点评', timeZone: 'Asia/Shanghai' });
    const files = ['train', 'dev', 'test'].map((part) =>
      join(sharedData, 'zh-asap-sample', `${part}_sample.csv`),
    );
    for (const file of files) {
      await hearback<Imported>(
        install,
        ...['import', 'ratings', file, '--merchant', merchant.merchant.id, '--date', '2020-01-01'],
        ...['--map', 'score=star,comment=reviewbody', '--scale', '1:5'],
      );
    }
    const listed = await listRatings(install, merchant.merchant.id, merchant.secretKey);
    expect(listed).toHaveLength(300);
    const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const lost = listed.filter(
      ({ comment }) => !source.includes((comment ?? '\u0000').replaceAll('"', '""')),
    );
    expect(lost).toEqual([]);
    const stars = truthOf<{ star_dist: Record<string, number> }>('zh-asap-sample').star_dist;
    const counts = Object.keys(stars).map(
      (star) => listed.filter(({ score }) => score === Number(star)).length,
    );
    expect(counts).toEqual(Object.values(stars));
  });
});
