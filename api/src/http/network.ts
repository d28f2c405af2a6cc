import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

function addressOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  if (forwarded === undefined || !loopback.test(peer)) return peer;
  // A proxy on this machine adds the visitor's address last; what stands before it the visitor may have made up.
  const last = String(forwarded).split(',').at(-1)?.trim() ?? '';
  return isIP(last) === 0 ? peer : last;
}

/**
 * The network that a request comes from, for limits: the first three parts of an IPv4 address, the first
 * 48 bits of an IPv6 one. It is kept in memory only, never stored.
 */
export function networkOf(request: IncomingMessage): string {
  const address = addressOf(request).replace(/^::ffff:/, '');
  if (!address.includes(':')) return address.split('.').slice(0, 3).join('.');
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 3).join(':');
}
