import { type Actor, customer } from '@hearback/schema/case/actor';
import type { EvidenceOf } from '@hearback/schema/evidence/evidence';
import { NotFound } from '@hearback/schema/failure/failure';
import { requireScope, type Viewer } from '@hearback/schema/key/key';
import { actingMember } from '@hearback/schema/member/actingMember';
import { setupOfKey } from '@hearback/schema/submission/caller';
import { clientId } from '@hearback/schema/submission/clientId';
import type { Exchange } from '../http/exchange.ts';
import { networkOf } from '../http/network.ts';
import { receiptTries } from '../http/receiptTries.ts';
import { requestContext } from '../http/requestContext.ts';
import type { Install } from '../install.ts';
import { photoRating } from './photoRating.ts';

/** What a request may add to or look at, a case or a rating, and as whom. */
export interface NamedCase {
  readonly merchantId: string;
  readonly of: EvidenceOf;
  readonly actor: Actor;
}

/** A value that a request carries in a header `x-hearback-…` or in its query. */
export function said(
  { request, url }: Exchange,
  name: 'key' | 'complaint' | 'rating' | 'receipt',
): string | null {
  const header = request.headers[`x-hearback-${name}`];
  return (typeof header === 'string' ? header : url.searchParams.get(name)) || null;
}

/** Whoever holds the secret key of a request; null: none, or no such key. */
export async function viewerOf({ request }: Exchange, { ports }: Install): Promise<Viewer | null> {
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return key === undefined ? null : ports.keys.viewerOf(key);
}

/** Finds the case or the rating that a request names. */
export interface CaseNames {
  /** @throws NotFound for a receipt that no case has; InvalidInput where too many were tried. */
  byReceipt(exchange: Exchange, receipt: string): Promise<NamedCase>;
  /**
   * By the UUID of the complaint, with the publishable key of the page or a secret key.
   *
   * @throws NotFound, KeyRefused or Forbidden.
   */
  byComplaint(exchange: Exchange, complaintId: string): Promise<NamedCase>;
  /**
   * By the UUID of the rating, with the publishable key of the page.
   *
   * @throws NotFound or KeyRefused; InvalidInput where the form that was shown takes no photos.
   */
  byRating(exchange: Exchange, ratingId: string): Promise<NamedCase>;
}

/** Finds what requests name. Wrong receipts are counted by network, in the memory of this process. */
export function caseNames(install: Install): CaseNames {
  const { ports } = install;
  const tries = receiptTries();

  async function byReceipt(exchange: Exchange, receipt: string): Promise<NamedCase> {
    const takeBack = await tries.begin(networkOf(exchange.request));
    const complaint = await ports.complaints.byReceipt(receipt);
    if (complaint === null) throw new NotFound('NOT_FOUND', 'receipt');
    await takeBack();
    return {
      merchantId: complaint.merchantId,
      of: { kind: 'COMPLAINT', id: complaint.id },
      actor: customer,
    };
  }

  async function byComplaint(exchange: Exchange, complaintId: string): Promise<NamedCase> {
    const id = clientId(complaintId, 'complaint');
    const viewer = await viewerOf(exchange, install);
    const { caller } = requestContext(install, exchange, { viewer, channel: 'WIDGET' });
    const key = said(exchange, 'key');
    const merchantId =
      key === null
        ? requireScope(viewer, 'COMPLAINTS_WRITE').merchantId
        : (await setupOfKey(key, caller, ports)).merchant.id;
    if (merchantId === null || (await ports.complaints.byId(merchantId, id)) === null) {
      throw new NotFound('NOT_FOUND', 'complaint');
    }
    const actor =
      viewer === null
        ? customer
        : await actingMember(viewer, 'COMPLAINTS_WRITE', merchantId, ports, install.clock());
    return { merchantId, of: { kind: 'COMPLAINT', id }, actor };
  }

  async function byRating(exchange: Exchange, ratingId: string): Promise<NamedCase> {
    const id = clientId(ratingId, 'rating');
    const { caller } = requestContext(install, exchange, { viewer: null, channel: 'WIDGET' });
    const merchantId = (await setupOfKey(said(exchange, 'key') ?? '', caller, ports)).merchant.id;
    await photoRating(merchantId, id, ports);
    return { merchantId, of: { kind: 'RATING', id }, actor: customer };
  }

  return { byReceipt, byComplaint, byRating };
}
