import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Stored } from '@hearback/schema/submission/stored';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { OpenedCase } from '../case/storeCases.ts';
import { customerKeys } from '../customer/customerKeys.ts';
import type { Database } from '../db/database.ts';
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

function storedOnly(result: StoredSubmission): Stored {
  if (result.outcome === 'QUARANTINED' || result.outcome === 'REJECTED') {
    throw new Error(`A submission was stored as ${result.outcome}.`);
  }
  return result;
}

/** An intake that commits to a database. */
export function intake(database: Database, setups: Setups): Intake {
  const submit = groupCommit(
    (submissions: readonly Submission[]) => database.write((writer) => store(writer, submissions)),
    grouping,
  );

  async function arrival(merchantId: string, at: number) {
    const { merchant, secret } = await setups.known(merchantId);
    const receipt = newReceipt(merchant.receiptPrefix);
    return { arrived: { arrivedOn: dayOf(at, merchant.timeZone), receipt }, secret };
  }

  return {
    rating: async (rating) => {
      const { arrived, secret } = await arrival(rating.merchantId, rating.receivedAt);
      const keys = customerKeys(secret, rating);
      return storedOnly(await submit({ kind: 'RATING', rating, customerKeys: keys, ...arrived }));
    },
    complaint: async (complaint, opened) => {
      const { arrived } = await arrival(complaint.merchantId, complaint.receivedAt);
      return storedOnly(await submit({ kind: 'COMPLAINT', complaint, opened, ...arrived }));
    },
    rejected: async (merchantId, of, at) => {
      const { arrived } = await arrival(merchantId, at);
      await submit({ kind: 'REJECTED', of, merchantId, arrivedOn: arrived.arrivedOn });
    },
  };
}
