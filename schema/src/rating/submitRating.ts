import { type CustomerInput, customerOf } from '../customer/customer.ts';
import { IdConflict } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import { accepting, type Caller, setupOfKey } from '../submission/caller.ts';
import type { Submitted } from '../submission/submitted.ts';
import { acceptRating, type RatingInput } from './rating.ts';

/**
 * Takes a rating that came with a publishable key and answers once it is on disk.
 *
 * @throws Failure where it cannot be taken: nothing is stored then but the ledger's count of refusals.
 */
export async function submitRating(
  input: RatingInput & {
    readonly key: string;
    readonly customer?: CustomerInput | null | undefined;
  },
  caller: Caller,
  ports: Ports,
): Promise<Submitted> {
  const { categories, merchant, questions } = await setupOfKey(input.key, caller, ports);
  const { channel, now } = caller;
  const hasCategory = (code: string) => categories.has(code);
  const reject = () => ports.ratings.reject(merchant.id, now);
  const rating = await accepting(async () => {
    const customer = await customerOf(input.customer, merchant.id, ports);
    return acceptRating(input, { merchant, questions, hasCategory, channel, now, customer });
  }, reject);
  const stored = await ports.ratings.submit(rating);
  if (stored.outcome === 'CONFLICT') throw new IdConflict();
  return { receipt: stored.receipt, repeated: stored.outcome === 'DUPLICATE' };
}
