import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Stored } from '@hearback/schema/submission/stored';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { OpenedCase } from '../case/storeCases.ts';
import { customerKeys } from '../customer/customerKeys.ts';
import type { Database } from '../db/database.ts';
import type { KeptSetup } from '../setup/readSetup.ts';
import type { Setups } from '../setup/setups.ts';
import { groupCommit } from './groupCommit.ts';
import { newReceipt } from './receipt.ts';
import { type StoredSubmission, type Submission, store } from './store.ts';

/** Where submissions of visitors go: everything that arrives together is committed together. */
export interface Intake {
  rating(rating: Rating): Promise<Stored>;
  complaint(complaint: Complaint, opened: OpenedCase): Promise<Stored>;
  rejected(merchantId: string, of: 'RATING' | 'COMPLAINT', at: number): Promise<void>;
}

/** How long the first of a group waits for others, in milliseconds, and how many share a transaction. */
const grouping = { window: 2, largest: 500 };

/** Something that arrived at a merchant and when, and what is stored for it. */
interface Arrival {
  readonly merchantId: string;
  readonly at: number;
  submission(setup: KeptSetup, arrivedOn: string): Submission;
}

function storedOnly(result: StoredSubmission): Stored {
  if (result.outcome === 'QUARANTINED' || result.outcome === 'REJECTED') {
    throw new Error(`A submission was stored as ${result.outcome}.`);
  }
  return result;
}

/** An intake that commits to a database. */
export function intake(database: Database, setups: Setups): Intake {
  async function submissionOf({ at, merchantId, submission }: Arrival): Promise<Submission> {
    const setup = await setups.ofMerchant(merchantId);
    if (setup === null) throw new Error(`There is no merchant ${merchantId}.`);
    return submission(setup, dayOf(at, setup.merchant.timeZone));
  }

  const submit = groupCommit(async (arrivals: readonly Arrival[]) => {
    const submissions = await Promise.all(arrivals.map(submissionOf));
    return database.write((writer) => store(writer, submissions));
  }, grouping);

  return {
    rating: async (rating) => {
      const submission: Arrival['submission'] = ({ merchant, secret }, arrivedOn) => ({
        ...{ kind: 'RATING', rating, arrivedOn },
        receipt: newReceipt(merchant.receiptPrefix),
        customerKeys: customerKeys(secret, rating),
      });
      return storedOnly(await submit({ merchantId: rating.merchantId, at: rating.receivedAt, submission }));
    },
    complaint: async (complaint, opened) => {
      const submission: Arrival['submission'] = ({ merchant }, arrivedOn) => ({
        ...{ kind: 'COMPLAINT', complaint, opened, arrivedOn },
        receipt: newReceipt(merchant.receiptPrefix),
      });
      const { merchantId, receivedAt: at } = complaint;
      return storedOnly(await submit({ merchantId, at, submission }));
    },
    rejected: async (merchantId, of, at) => {
      const submission: Arrival['submission'] = (_, arrivedOn) => ({
        ...{ kind: 'REJECTED', of, merchantId, arrivedOn },
      });
      await submit({ merchantId, at, submission });
    },
  };
}
