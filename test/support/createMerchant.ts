import { hearback } from './hearback.ts';
import type { Install } from './startInstall.ts';

/** A merchant with the keys that are shown once. */
export interface Merchant {
  readonly merchant: { readonly id: string; readonly name: string };
  readonly publishableKey: string;
  readonly secretKey: string;
}

/** What a merchant is made of. */
export interface MerchantOptions {
  readonly name?: string;
  /** Pages that may use its key; by default those of `shopOrigin`. */
  readonly origins?: readonly string[];
  readonly timeZone?: string;
  readonly locale?: string;
}

/** Origin of a page that exists only in the header of a request. */
export const shopOrigin = 'https://shop.example';

/** Makes a merchant by command, beside the running server. */
export function createMerchant(
  install: Install,
  { name = 'Lakeside Bakery', origins = [shopOrigin], timeZone, locale }: MerchantOptions = {},
): Promise<Merchant> {
  return hearback<Merchant>(
    install,
    'merchant',
    'create',
    ...['--name', name],
    ...origins.flatMap((origin) => ['--origin', origin]),
    ...(timeZone === undefined ? [] : ['--timezone', timeZone]),
    ...(locale === undefined ? [] : ['--locale', locale]),
  );
}
