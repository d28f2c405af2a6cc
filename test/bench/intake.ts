import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMerchant, type Merchant, shopOrigin } from '../support/createMerchant.ts';
import { documentId } from '../support/documentIds.ts';
import { numbersOf } from '../support/numbers.ts';
import { ratingOf } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { KeptConnection } from './keptConnection.ts';
import { type Machine, machine } from './machine.ts';

/** How to measure. */
export interface IntakeOptions {
  readonly connections: number;
  /** Seconds that are measured, after two that are not. */
  readonly seconds: number;
  readonly database: 'SQLite' | 'PostgreSQL';
}

/** What was measured: ratings that were on disk when they were answered. */
export interface IntakeFigures extends IntakeOptions {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Answers that were no receipt. */
  readonly refused: number;
  /** Whether the merchant's ledger agrees with what was acknowledged. */
  readonly ledgerExact: boolean;
  readonly machine: Machine;
}

const warmUp = 2;

/** Sends ratings over one connection until a moment and notes how long each took, in milliseconds. */
async function visit(
  { url }: Install,
  merchant: Merchant,
  until: () => boolean,
  note: (milliseconds: number, stored: boolean) => void,
): Promise<void> {
  const headers = { 'content-type': 'application/json', origin: shopOrigin };
  const connection = new KeptConnection(new URL(`${url}/v1/graphql`), headers);
  while (!until()) {
    const input = ratingOf(merchant, { id: randomUUID(), score: 4, comment: '很好 Good bread.' });
    const body = JSON.stringify({ documentId: documentId('submitRating'), variables: { input } });
    const start = performance.now();
    const answer = await connection.post(body);
    note(performance.now() - start, answer.status === 200 && answer.body.includes('SubmitRatingSuccess'));
  }
  connection.close();
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Measures how many ratings a server takes in a second, each on disk before it is answered. */
export async function intake(options: IntakeOptions): Promise<IntakeFigures> {
  const { connections, seconds, database } = options;
  const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
  const url = await postgres?.createDatabase();
  const install = await startInstall({
    settings: {
      HEARBACK_INTAKE_PER_MINUTE: '1000000000',
      ...(url === undefined ? {} : { DATABASE_URL: url }),
    },
  });
  try {
    const merchant = await createMerchant(install);
    const times: number[] = [];
    let [acknowledged, refused, measuring, over] = [0, 0, false, false];
    const visitors = Array.from({ length: connections }, () =>
      visit(
        install,
        merchant,
        () => over,
        (milliseconds, stored) => {
          if (stored) acknowledged += 1;
          else refused += 1;
          if (measuring) times.push(milliseconds);
        },
      ),
    );
    await sleep(warmUp * 1000);
    measuring = true;
    const start = performance.now();
    await sleep(seconds * 1000);
    measuring = false;
    const elapsed = (performance.now() - start) / 1000;
    over = true;
    await Promise.all(visitors);
    const { ledger } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    const sorted = times.sort((a, b) => a - b);
    return {
      ...options,
      requestsPerSecond: Math.round(times.length / elapsed),
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      longest: quantile(sorted, 1),
      refused,
      ledgerExact: ledger.accepted === acknowledged && ledger.received === acknowledged,
      machine: machine(),
    };
  } finally {
    await install.dispose();
    await postgres?.stop();
  }
}
