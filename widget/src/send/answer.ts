/** What the server stored. */
export interface Stored {
  readonly stored: true;
  /** The code to follow it by. */
  readonly receipt: string;
  /** Whether an earlier attempt had already stored it. */
  readonly repeated: boolean;
}

/** Why a submission is not stored. Every failure is data: nothing is thrown. */
export interface Failure {
  readonly stored: false;
  /** The server's word, or `NETWORK`, `BLOCKED`, `BUSY`, `UNAVAILABLE`, `OTHER`. */
  readonly code: string;
  /** The field to blame, dotted, for example `contact.email`; empty where none is. */
  readonly path: string;
  /** The server's sentence, where it gave one. */
  readonly message?: string | undefined;
  /** Whether the same submission can succeed later without a change. */
  readonly retryable: boolean;
  /** Seconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** What became of one attempt to send. */
export type Answer = Stored | Failure;
