import type { Install } from '../install.ts';
import { type Handler, sendJson } from './exchange.ts';

/** `GET /health/live`: the process answers. `GET /health/ready`: so does its database. */
export function health({ ports }: Install): Handler {
  return async (exchange) => {
    const { pathname } = exchange.url;
    if (pathname === '/health/live') return sendJson(exchange, 200, { status: 'live' });
    if (pathname !== '/health/ready') return false;
    try {
      await ports.merchants.byId('mer_0000000000');
      return sendJson(exchange, 200, { status: 'ready' });
    } catch {
      return sendJson(exchange, 503, { status: 'database does not answer' }, { 'retry-after': 1 });
    }
  };
}
