import { schema } from '@hearback/schema';
import { type ComplaintStep, countedAs } from '@hearback/schema/complaint/complaint';
import type { Context } from '@hearback/schema/context';
import type { Measure } from '@hearback/schema/indicator/measure';
import { addDays, dayOf, toIso } from '@hearback/schema/time/calendarDay';
import { graphql } from 'graphql';
import type { Install } from '../install.ts';
import type { DemoKeys } from './demoKeys.ts';
import { demoStore } from './demoMerchant.ts';

/** A figure as the strip of the demo page shows it: never without its sample and its interval. */
export type DemoFigure = Pick<Measure, 'value' | 'low' | 'high' | 'sampleSize' | 'suppressed'>;

/** What the demo merchant sees right now. */
export interface DemoNumbers {
  readonly asOf: string;
  readonly today: { readonly ratings: number; readonly mean: DemoFigure; readonly complaints: number };
  /** Today and the 29 days before it. */
  readonly recent: {
    readonly ratings: number;
    /** From 1 to 5. */
    readonly mean: DemoFigure;
    /** Share of 4 and 5, 0 to 1. */
    readonly csat: DemoFigure;
    readonly complaints: number;
    /** Complaints of these days that are not closed; `more`: there are at least so many. */
    readonly open: { readonly count: number; readonly more: boolean };
  };
}

const source = /* GraphQL */ `
  query DemoNumbers($merchant: ID!, $today: PeriodInput!, $recent: PeriodInput!) {
    merchant(id: $merchant) {
      today: satisfaction(period: $today) { mean { ...figure } }
      recent: satisfaction(period: $recent) { mean { ...figure } csat { ...figure } }
      complaintsToday: complaintSummary(period: $today) { received }
      complaintsRecent: complaintSummary(period: $recent) { received }
      complaints(filter: { period: $recent, kind: COMPLAINT }, first: 100) {
        edges { node { kind step category { code } } }
        pageInfo { hasNextPage }
      }
    }
  }
  fragment figure on Measure { value low high sampleSize suppressed }
`;

interface Answer {
  readonly merchant: {
    readonly today: { readonly mean: DemoFigure };
    readonly recent: { readonly mean: DemoFigure; readonly csat: DemoFigure };
    readonly complaintsToday: { readonly received: number };
    readonly complaintsRecent: { readonly received: number };
    readonly complaints: {
      readonly edges: readonly {
        readonly node: {
          readonly kind: 'COMPLAINT';
          readonly step: ComplaintStep;
          readonly category: { readonly code: string };
        };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  } | null;
}

const ended: ReadonlySet<ComplaintStep> = new Set(['CLOSED', 'REJECTED', 'WITHDRAWN']);

/** The demo merchant's view, with no more rights than the strip needs. */
function contextOf({ ports, clock, config }: Install, { merchantId }: Pick<DemoKeys, 'merchantId'>): Context {
  const now = clock();
  return {
    viewer: { keyId: 'key_demo', merchantId, scopes: ['INDICATORS_READ', 'COMPLAINTS_READ'] },
    caller: {
      origin: null,
      ownOrigins: [new URL(config.publicUrl).origin],
      provenMerchant: merchantId,
      channel: 'API',
      now,
    },
    locale: demoStore.locale,
    now,
    ports,
  };
}

/**
 * The demo merchant's numbers of this moment: the answer of the merchant API to a document that any merchant
 * could send.
 *
 * @throws Error where the merchant is gone or the query fails.
 */
export async function demoNumbers(
  install: Install,
  demo: Pick<DemoKeys, 'merchantId'>,
): Promise<DemoNumbers> {
  const contextValue = contextOf(install, demo);
  const day = dayOf(contextValue.now, demoStore.timeZone);
  const tomorrow = addDays(day, 1);
  const variableValues = {
    merchant: demo.merchantId,
    today: { from: day, to: tomorrow },
    recent: { from: addDays(day, -29), to: tomorrow },
  };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  const { merchant } = data as unknown as Answer;
  if (merchant === null) throw new Error(`There is no merchant ${demo.merchantId}.`);
  const { today, recent, complaints } = merchant;
  const open = complaints.edges.filter(
    ({ node }) => countedAs(node.kind, node.category.code) === 'COMPLAINT' && !ended.has(node.step),
  );
  return {
    asOf: toIso(contextValue.now),
    today: {
      ratings: today.mean.sampleSize,
      mean: today.mean,
      complaints: merchant.complaintsToday.received,
    },
    recent: {
      ratings: recent.mean.sampleSize,
      mean: recent.mean,
      csat: recent.csat,
      complaints: merchant.complaintsRecent.received,
      open: { count: open.length, more: complaints.pageInfo.hasNextPage },
    },
  };
}
