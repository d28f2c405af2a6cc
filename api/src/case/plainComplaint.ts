import { randomUUID } from 'node:crypto';
import type { Complaint } from '@hearback/schema/complaint/complaint';

/** For tests and measurements: an ordinary complaint of somebody who can be reached. */
export function plainComplaint(merchantId: string, now: number): Complaint {
  return {
    merchantId,
    id: randomUUID(),
    kind: 'COMPLAINT',
    step: 'RECEIVED',
    category: 'PRODUCT.PRICE',
    topCategory: 'PRODUCT',
    text: 'The shelf says 12, the till said 15.',
    remedyWanted: null,
    contact: { name: null, email: 'li@example.com', phone: null },
    consentVersion: 1,
    channel: 'WIDGET',
    language: 'en',
    product: null,
    order: null,
    amount: null,
    happenedOn: null,
    ratingId: null,
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: {},
    occurredAt: now,
    receivedAt: now,
    day: '2026-01-15',
    marks: [],
  };
}
