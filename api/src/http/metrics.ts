import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type Handler, send } from './exchange.ts';

/** What a server measures of itself. */
export interface Metrics {
  /** Notes a request that was answered. */
  answered(route: string, status: number, seconds: number): void;
  /** `GET /metrics` in the format of Prometheus. */
  readonly handler: Handler;
}

/** Metrics of one server: those of the process, and the time of requests by route and status. */
export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'hearback_http_request_seconds',
    help: 'Time from the first byte of a request to the end of its answer.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    answered: (route, status, seconds) => requests.observe({ route, status }, seconds),
    handler: async (exchange) => {
      if (exchange.url.pathname !== '/metrics') return false;
      return send(exchange, 200, { 'content-type': registry.contentType }, await registry.metrics());
    },
  };
}

/** Where a path belongs to: its first part, or two below `/v1`, so that keys and receipts stay out of metrics. */
export function routeOf(pathname: string): string {
  const [, first = '', second = ''] = pathname.split('/');
  return first === 'v1' ? `/v1/${second}` : `/${first}`;
}
