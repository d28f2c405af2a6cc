import { type Failure, Forbidden, IdConflict, KeyRefused, NotFound } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import { type Exchange, forAnyPage, sendJson } from '../http/exchange.ts';

function statusOf(failure: Failure): number {
  const known: Partial<Record<Failure['code'], number>> = {
    FILE_TOO_LARGE: 413,
    FILE_TYPE_REFUSED: 415,
    TOO_MANY_REQUESTS: 429,
    UNAUTHENTICATED: 401,
  };
  if (failure instanceof KeyRefused) return 200;
  if (failure instanceof NotFound) return 404;
  if (failure instanceof IdConflict) return 409;
  return known[failure.code] ?? (failure instanceof Forbidden ? 403 : 400);
}

/** Answers a refusal: JSON with `error`, which has `code`, `message` and `path`. A page that may not use a key reads why. */
export function refuseEvidence(exchange: Exchange, failure: Failure): true {
  const { code, path, details } = failure;
  const error = { code, message: failureMessage(failure, exchange.locale), path };
  const retry =
    typeof details.seconds === 'number'
      ? { 'retry-after': details.seconds, 'access-control-expose-headers': 'retry-after' }
      : {};
  return sendJson(exchange, statusOf(failure), { error }, { ...forAnyPage, ...retry });
}
