import { graphql } from './graphql.ts';
import type { Install } from './startInstall.ts';

/** What was received and what became of it. */
export interface Ledger {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly rejected: number;
}

/** The numbers of a merchant that must agree with one another. */
export interface Numbers {
  readonly ledger: Ledger;
  /** Answers behind the satisfaction share. */
  readonly ratings: number;
  readonly complaints: number;
}

/** A period in which everything lies that these tests send. */
export const allDays = { from: '2000-01-01', to: '2100-01-01' };

/** Asks a merchant's numbers with its secret key. */
export async function numbersOf(
  install: Pick<Install, 'url'>,
  merchantId: string,
  secretKey: string,
): Promise<Numbers> {
  const { merchant } = await graphql<{
    merchant: {
      ledger: Ledger;
      satisfaction: { csat: { sampleSize: number } };
      complaintSummary: { received: number };
    };
  }>(
    install,
    secretKey,
    `query ($id: ID!, $period: PeriodInput!) {
      merchant(id: $id) {
        ledger(period: $period) { received accepted duplicate quarantined rejected }
        satisfaction(period: $period) { csat { sampleSize } }
        complaintSummary(period: $period) { received }
      }
    }`,
    { id: merchantId, period: allDays },
  );
  return {
    ledger: merchant.ledger,
    ratings: merchant.satisfaction.csat.sampleSize,
    complaints: merchant.complaintSummary.received,
  };
}

/** What became of everything in a ledger: always equal to what was received. */
export function accountedFor({ accepted, duplicate, quarantined, rejected }: Ledger): number {
  return accepted + duplicate + quarantined + rejected;
}
