import { type CustomerInput, customerOf } from '../customer/customer.ts';
import { IdConflict } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import { accepting, type Caller, setupOfKey } from '../submission/caller.ts';
import type { Submitted } from '../submission/submitted.ts';
import { acceptComplaint, type ComplaintInput } from './complaint.ts';

/**
 * Takes a complaint that came with a publishable key and answers once it is on disk.
 *
 * @throws Failure where it cannot be taken: nothing is stored then but the ledger's count of refusals.
 */
export async function submitComplaint(
  input: ComplaintInput & {
    readonly key: string;
    readonly customer?: CustomerInput | null | undefined;
  },
  caller: Caller,
  ports: Ports,
): Promise<Submitted> {
  const { categories, merchant } = await setupOfKey(input.key, caller, ports);
  const { channel, now } = caller;
  const reject = () => ports.complaints.reject(merchant.id, now);
  const complaint = await accepting(async () => {
    const customer = await customerOf(input.customer, merchant.id, ports);
    return acceptComplaint(input, { merchant, categories, channel, now, customer });
  }, reject);
  const stored = await ports.complaints.submit(complaint);
  if (stored.outcome === 'CONFLICT') throw new IdConflict();
  return { receipt: stored.receipt, repeated: stored.outcome === 'DUPLICATE' };
}
