import type { Showing } from '../form/showing.ts';
import type { Page, PageRequest } from '../page/page.ts';
import type { Merchant } from './merchant.ts';

/** What the rules need to know about merchants. */
export interface MerchantPort {
  /** @returns Null where there is none with this id. */
  byId(id: string): Promise<Merchant | null>;
  /** Whether a signature is the merchant's of a customer's id. */
  hasSigned(merchantId: string, id: string, signature: string): Promise<boolean>;
  /** The merchants of the install in the order of their names. */
  page(request: PageRequest): Promise<Page<Merchant>>;
  /**
   * Changes the zone of a merchant's days and moves what it received to its days there.
   *
   * @returns How many ratings and complaints lie on another day than before.
   */
  changeTimeZone(id: string, timeZone: string): Promise<number>;
  /** When its widget shows; as by default where nothing was changed. */
  showing(id: string): Promise<Showing>;
  changeShowing(id: string, showing: Showing): Promise<void>;
}
