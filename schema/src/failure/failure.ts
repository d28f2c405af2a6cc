import { refusalCodes } from '../case/refusal.ts';

/** What went wrong with something a caller sent, besides what a case refuses. */
export const generalFailureCodes = [
  'REQUIRED',
  'INVALID',
  'TOO_LONG',
  'TOO_MANY',
  'OUT_OF_RANGE',
  'IN_FUTURE',
  'UNKNOWN_CATEGORY',
  'UNKNOWN_QUESTION',
  'UNKNOWN_MERCHANT',
  'UNKNOWN_KEY',
  'KEY_REVOKED',
  'WRONG_ORIGIN',
  'ID_CONFLICT',
  'PERIOD_EMPTY',
  'PERIOD_TOO_LONG',
  'PAGE_TOO_LARGE',
  'FILTERS_NOT_COMBINABLE',
  'NAME_TAKEN',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BODY_TOO_LARGE',
  'BODY_NOT_UTF8',
  'BODY_NOT_JSON',
  'UNSUPPORTED_TYPE',
  'UNKNOWN_DOCUMENT',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  'CASE_CHANGED',
  'MEMBER_NEEDED',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'FILE_UNREADABLE',
  'IMAGE_TOO_LARGE',
  'TOO_MANY_FILES',
  'PHOTOS_NOT_TAKEN',
] as const;

/** What went wrong with something a caller sent, in a word that programs can rely on. */
export const failureCodes = [...generalFailureCodes, ...refusalCodes] as const;

/** What went wrong with something a caller sent, in a word that programs can rely on. */
export type FailureCode = (typeof failureCodes)[number];

/** Values that a message names, for example the limit that was passed. */
export type FailureDetails = Readonly<Record<string, string | number>>;

/**
 * A refusal that a caller can act on: it names the field and stores nothing. Mutations answer it as a union
 * member; queries as a GraphQL error with the same three facts in its extensions.
 */
export class Failure extends Error {
  /** The word that programs rely on. */
  readonly code: FailureCode;
  /** The field that is wrong, dotted, for example `contact.email`; empty where no field is to blame. */
  readonly path: string;
  /** Values for the message. */
  readonly details: FailureDetails;

  constructor(code: FailureCode, path: string, details: FailureDetails = {}) {
    super(`${code} at ${path}`);
    this.name = new.target.name;
    this.code = code;
    this.path = path;
    this.details = details;
  }
}

/** A value that cannot be taken as it is. */
export class InvalidInput extends Failure {}

/** The id was used before with other content. */
export class IdConflict extends Failure {
  constructor(path = 'id') {
    super('ID_CONFLICT', path);
  }
}

/** The publishable key is unknown, revoked, or not meant for the page it is used on. */
export class KeyRefused extends Failure {}

/** The caller may not do this. */
export class Forbidden extends Failure {}

/** What was named does not exist, or is not the caller's. */
export class NotFound extends Failure {}
