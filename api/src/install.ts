import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Ports } from '@hearback/schema/ports';
import { benchmarkAdapter } from './benchmark/benchmark.adapter.ts';
import { caseAdapter } from './case/case.adapter.ts';
import { ruleBook } from './case/ruleBook.ts';
import { categoryAdapter } from './category/category.adapter.ts';
import { complaintAdapter } from './complaint/complaint.adapter.ts';
import { type Config, sqliteFile } from './config.ts';
import { customerAdapter } from './customer/customer.adapter.ts';
import { erasureAdapter } from './customer/erasure.adapter.ts';
import { type Database, DatabaseUnusable } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/openDatabase.ts';
import { evidenceAdapter } from './evidence/evidence.adapter.ts';
import { followUpAdapter } from './followUp/followUp.adapter.ts';
import { intakeLimit } from './http/intakeLimit.ts';
import { indicatorAdapter } from './indicator/indicator.adapter.ts';
import { type KeyAdapter, keyAdapter } from './key/key.adapter.ts';
import { memberAdapter } from './member/member.adapter.ts';
import { merchantAdapter } from './merchant/merchant.adapter.ts';
import { outboxAdapter } from './outbox/outbox.adapter.ts';
import { problemAdapter } from './problem/problem.adapter.ts';
import { promiseAdapter } from './promise/promise.adapter.ts';
import { questionAdapter } from './question/question.adapter.ts';
import { ratingAdapter } from './rating/rating.adapter.ts';
import { setups } from './setup/setups.ts';
import { intake } from './submission/intake.ts';
import { quarantineAdapter } from './submission/quarantine.adapter.ts';
import { transactionAdapter } from './transaction/transaction.adapter.ts';

/** An opened install: its settings, its database with tables up to date, and what the rules need of it. */
export interface Install {
  readonly config: Config;
  readonly database: Database;
  /** Names of the migrations that ran when it was opened. */
  readonly migrated: readonly string[];
  readonly ports: Ports & { readonly keys: KeyAdapter };
  readonly clock: () => number;
  /** Takes one submission from the limit of a key and a network, which all doors of this process share. */
  readonly takeSubmission: (key: string, network: string) => Promise<void>;
  close(): Promise<void>;
}

/** Everything that the rules need, from a database. @param home Data folder; null: files stay to the daily sweep. */
export function portsOf(
  database: Database,
  clock: () => number,
  home: string | null = null,
): Install['ports'] {
  const ofMerchants = setups(database, clock);
  const submissions = intake(database, ofMerchants);
  const rules = ruleBook(database, clock);
  return {
    merchants: merchantAdapter(database, ofMerchants),
    setups: ofMerchants,
    keys: keyAdapter(database, clock),
    questions: questionAdapter(database),
    categories: categoryAdapter(database),
    ratings: ratingAdapter(database, submissions),
    complaints: complaintAdapter(database, ofMerchants, submissions),
    indicators: indicatorAdapter(database),
    quarantine: quarantineAdapter(database),
    members: memberAdapter(database),
    cases: caseAdapter(database, ofMerchants, submissions, rules),
    transactions: transactionAdapter(database),
    customers: customerAdapter(database),
    promises: promiseAdapter(database),
    benchmarks: benchmarkAdapter(database),
    erasure: erasureAdapter(database, clock, home),
    evidence: evidenceAdapter(database),
    outbox: outboxAdapter(database),
    problems: problemAdapter(database),
    followUps: followUpAdapter(database),
  };
}

function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK);
  } catch (error) {
    throw new DatabaseUnusable(
      `The data folder ${home} cannot be written. Set HEARBACK_HOME to one that can.`,
      {
        cause: error,
      },
    );
  }
}

/** An install on a database whose tables are up to date. */
export function installOn(database: Database, config: Config, clock: () => number): Install {
  return {
    ...{ config, database, clock, migrated: [] },
    ports: portsOf(database, clock, config.home),
    takeSubmission: intakeLimit(config.intakePerMinute),
    close: () => database.close(),
  };
}

/**
 * Opens an install.
 *
 * @throws DatabaseUnusable where its folder or its database cannot be used, saying why.
 */
export async function openInstall(config: Config, clock: () => number = Date.now): Promise<Install> {
  makeHome(config.home);
  const database = await openDatabase(config.databaseUrl, sqliteFile(config));
  const migrated = await migrate(database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  return { ...installOn(database, config, clock), migrated };
}
