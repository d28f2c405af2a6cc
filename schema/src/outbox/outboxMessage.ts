import type { Instant } from '../time/calendarDay.ts';

/** By which way a message goes out. */
export const outboxKinds = ['MAIL', 'WEBHOOK'] as const;

/** By which way a message goes out. */
export type OutboxKind = (typeof outboxKinds)[number];

/**
 * What became of a message: it waits for its time, its way or its next try; it was handed over; it was given up and
 * waits for a person; or there was no reason left to send it when its time came.
 */
export const outboxStates = ['WAITING', 'SENT', 'GIVEN_UP', 'DROPPED'] as const;

/** What became of a message. */
export type OutboxState = (typeof outboxStates)[number];

/** A message that is to go out, at least once. */
export interface OutboxMessage {
  readonly merchantId: string;
  /** Made from what caused it, so that one cause makes one message. */
  readonly id: string;
  readonly kind: OutboxKind;
  /** What it is about, by ids. No name, address or words: those are read when it goes out, and may be erased. */
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly state: OutboxState;
  readonly createdAt: Instant;
  /** When it is to be tried next. */
  readonly dueAt: Instant;
  readonly attempts: number;
  /** Why the last try failed, or why it was dropped; null: nothing went wrong. */
  readonly lastError: string | null;
  readonly sentAt: Instant | null;
}
