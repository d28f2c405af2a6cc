import { type Failure, KeyRefused } from '@hearback/schema/failure/failure';
import { originOf } from '@hearback/schema/key/key';
import type { Exchange } from '../../http/exchange.ts';

/**
 * Why a form may not be taken from where it was sent: only pages of the install itself send this form, whatever
 * origins its key has. A client that names no origin is no page of somebody else.
 *
 * @param own Origins of the install.
 */
export function foreignOrigin({ request }: Exchange, own: readonly string[]): Failure | null {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined || own.includes(originOf(origin) ?? '')) return null;
  // Some browsers are set to hide where they come from, even from the page itself.
  if (origin === 'null' && site === 'same-origin') return null;
  return new KeyRefused('WRONG_ORIGIN', 'origin', { origin });
}
