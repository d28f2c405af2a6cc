import type { Day } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { PromiseReport, ServicePromise } from './servicePromise.ts';

/** How often a promise fell due on a day, and how often it was kept. */
export interface PromiseCount {
  /** Key of the promise. */
  readonly promise: string;
  readonly day: Day;
  readonly due: number;
  readonly kept: number;
}

/** What the rules need to know about promises. */
export interface PromisePort {
  /** Every promise of a merchant, by key. */
  ofMerchant(merchantId: string): Promise<readonly ServicePromise[]>;
  /**
   * Stores a promise, or replaces the one with its key.
   *
   * @param make Makes it from the keys that there are. What it throws is thrown, and nothing is stored.
   */
  publish(merchantId: string, make: (keys: readonly string[]) => ServicePromise): Promise<ServicePromise>;
  /** Stores a report with its counts. CONFLICT: the id was used for another one; nothing is stored. */
  report(report: PromiseReport): Promise<'ACCEPTED' | 'DUPLICATE' | 'CONFLICT'>;
  /** Counts on the days of a period, from cells. */
  byDay(merchantId: string, period: Period): Promise<readonly PromiseCount[]>;
}
