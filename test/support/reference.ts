import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Merchant } from './createMerchant.ts';
import { graphql } from './graphql.ts';
import { allDays } from './numbers.ts';
import { type Recorded, recorded } from './recorded.ts';
import { hasSharedData, sharedData } from './sharedData.ts';
import type { Install } from './startInstall.ts';
import type { TruthTable } from './truthTable.ts';

/** A figure as the merchant door gives it. */
export interface Measure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sampleSize: number;
}

/** Days, the last one excluded. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Satisfaction with its distribution. */
export interface Figures {
  readonly csat: Measure;
  readonly mean: Measure;
  readonly standardDeviation: Measure;
  readonly distribution: readonly { readonly value: number; readonly count: number }[];
}

// biome-ignore lint/suspicious/noExplicitAny: the reference is whatever its file says, and so is what is asked for it.
export type Anything = any;

/** Fields of a `Measure`, and of `Figures`. */
export const measure = '{ value low high numerator denominator sampleSize }';
export const figures = `csat ${measure} mean ${measure} standardDeviation ${measure} distribution { value count }`;

/** Percentiles under the names of the reference. */
export const percentiles = `median ${measure} p90: percentile(p: 0.9) ${measure} p95: percentile(p: 0.95) ${measure}
  min: percentile(p: 0) ${measure} max: percentile(p: 1) ${measure}`;

/** A file of the real records, and the reference figures of a folder of them; empty where they are missing. */
export const dataOf = (folder: string, file: string): string => join(sharedData, folder, file);
export const truthOf = (folder: string): Recorded<Anything> =>
  recorded(hasSharedData ? JSON.parse(readFileSync(dataOf(folder, 'truth.json'), 'utf8')) : {});

/** A calendar year. */
export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });

async function ask(
  install: Install,
  { merchant, secretKey }: Merchant,
  name: string,
  fields: string,
  filter: string,
  period: Period,
): Promise<Anything> {
  const answer = await graphql<{ merchant: Anything }>(
    install,
    secretKey,
    `query ($id: ID!, $period: PeriodInput!) {
      merchant(id: $id) { ${name}(period: $period, filter: ${filter}) { ${fields} } }
    }`,
    { id: merchant.id, period },
  );
  return answer.merchant[name];
}

/** Asks the satisfaction of a merchant. */
export function satisfactionOf(install: Install, merchant: Merchant) {
  return (fields: string, filter = '{}', period: Period = allDays): Promise<Anything> =>
    ask(install, merchant, 'satisfaction', fields, filter, period);
}

/** Asks the complaint summary of a merchant. */
export function summaryOf(install: Install, merchant: Merchant) {
  return (fields: string, filter = '{}', period: Period = allDays): Promise<Anything> =>
    ask(install, merchant, 'complaintSummary', fields, filter, period);
}

/** Compares a distribution with its mean and its share; under five answers only the counts are shown. */
export function compareScale(table: TruthTable, entry: string, expected: Anything, got: Figures): void {
  table.compare(`${entry}.n`, expected.n, got.csat.sampleSize);
  const counts = new Map(got.distribution.map(({ value, count }) => [value, count]));
  for (const [score, count] of Object.entries(expected.dist ?? {})) {
    table.compare(`${entry}.dist.${score}`, count as number, counts.get(Number(score)) ?? 0);
  }
  table.compare(`${entry}.top2`, expected.top2 ?? expected.top2_count, got.csat.numerator);
  if (expected.n < 5) table.compare(`${entry}.mean (withheld)`, null, got.mean.value);
  else {
    table.compare(`${entry}.mean`, expected.mean, got.mean.value);
    table.compare(`${entry}.sd_sample`, expected.sd_sample, got.standardDeviation.value);
    table.compare(`${entry}.top2_wilson95.low`, expected.top2_wilson95[0], got.csat.low);
    table.compare(`${entry}.top2_wilson95.high`, expected.top2_wilson95[1], got.csat.high);
  }
}

/** What a share is expected to be. */
export interface ExpectedShare {
  readonly n: number;
  readonly yes: number;
  /** Absent: the one over the other. */
  readonly rate?: number | undefined;
  readonly wilson95: readonly [number, number];
}

/** Compares a share with its bounds; under five answers only the counts are shown. */
export function compareShare(table: TruthTable, entry: string, expected: ExpectedShare, got: Measure): void {
  const { n, yes } = expected;
  table.compare(`${entry}.n`, n, got.denominator);
  table.compare(`${entry}.yes`, yes, got.numerator);
  if (n < 5) table.compare(`${entry}.rate (withheld)`, null, got.value);
  else {
    table.compare(`${entry}.rate`, expected.rate ?? yes / n, got.value);
    table.compare(`${entry}.wilson95.low`, expected.wilson95[0], got.low);
    table.compare(`${entry}.wilson95.high`, expected.wilson95[1], got.high);
  }
}
