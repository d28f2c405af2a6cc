/** An attempt to send failed. With `retryable` it is tried again by itself. */
export class HearbackSubmitErrorEvent extends Event {
  /** The server's word, or `NETWORK`, `BLOCKED`, `BUSY`, `UNAVAILABLE`, `OTHER`. */
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, retryable: boolean) {
    super('hearback-submit-error', { bubbles: true, composed: true });
    this.code = code;
    this.retryable = retryable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-submit-error': HearbackSubmitErrorEvent;
  }
}
