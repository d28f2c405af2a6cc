import type { OutboxKind, OutboxMessage } from '@hearback/schema/outbox/outboxMessage';

/** What came of handing a message over: it is out of our hands, or there was no reason left to send it. */
export type Delivery = { readonly outcome: 'SENT' } | { readonly outcome: 'DROPPED'; readonly why: string };

/**
 * Hands a message over.
 *
 * @throws Undeliverable where trying again is of no use; anything else is tried again.
 */
export type Deliver = (message: OutboxMessage) => Promise<Delivery>;

/** The ways that a process has. Messages of other kinds wait for one that has theirs. */
export type Deliverers = Readonly<Partial<Record<OutboxKind, Deliver>>>;

/** A message that the other side will never take as it is, for example to an address that does not exist. */
export class Undeliverable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Undeliverable';
  }
}
