import type { Exchange } from '../http/exchange.ts';

/** What the addresses of our pages begin with: nothing, or the folder under which a proxy serves them. */
export function pathPrefix({ base }: Exchange): string {
  return new URL(base).pathname.replace(/\/+$/, '');
}
