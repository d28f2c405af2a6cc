import type { Failure, FailureCode } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import { type Exchange, forAnyPage, sendJson } from './exchange.ts';

const statuses: Partial<Record<FailureCode, number>> = {
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
};

/** Answers a request that cannot be taken at all: a GraphQL error with code, message and path, by status. */
export function sendRefusal(exchange: Exchange, failure: Failure): true {
  const { code, path, details } = failure;
  const message = failureMessage(failure, exchange.locale);
  const error = { message, extensions: { code, message, path } };
  const readable = { 'access-control-expose-headers': 'retry-after' };
  const retry = typeof details.seconds === 'number' ? { 'retry-after': details.seconds, ...readable } : {};
  return sendJson(exchange, statuses[code] ?? 400, { errors: [error] }, { ...forAnyPage, ...retry });
}
