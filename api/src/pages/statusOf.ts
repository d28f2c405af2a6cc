import type { Failure, FailureCode } from '@hearback/schema/failure/failure';

const statuses: Partial<Record<FailureCode, number>> = {
  BODY_NOT_UTF8: 400,
  WRONG_ORIGIN: 403,
  UNKNOWN_KEY: 404,
  KEY_REVOKED: 404,
  ID_CONFLICT: 409,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** The status of a page that says a refusal: 422 where a field is to be corrected. */
export function statusOf({ code }: Failure): number {
  return statuses[code] ?? 422;
}

/** When to come back, where a refusal says so. */
export function retryHeaders({ details }: Failure): Readonly<Record<string, number>> {
  return typeof details.seconds === 'number' ? { 'retry-after': details.seconds } : {};
}
