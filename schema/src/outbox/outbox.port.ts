import type { Page, PageRequest } from '../page/page.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { OutboxMessage, OutboxState } from './outboxMessage.ts';

/** What the rules need to know about messages that go out. */
export interface OutboxPort {
  /** Newest first. @param state Absent: all. */
  page(
    merchantId: string,
    state: OutboxState | undefined,
    request: PageRequest,
  ): Promise<Page<OutboxMessage>>;
  /**
   * Sets a message that was given up, or whose next try is still to come, on its way now; others stay as they are.
   *
   * @returns The message as it is then; null where there is none.
   */
  revive(merchantId: string, id: string, now: Instant): Promise<OutboxMessage | null>;
}
