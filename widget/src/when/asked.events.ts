/** The visitor is asked, since every condition of `data-when` was met. */
export class HearbackAskedEvent extends Event {
  /** When, in milliseconds since 1970: what the next visit passes to `hearback.context({lastAskedAt})`. */
  readonly at: number;

  constructor(at: number) {
    super('hearback-asked', { bubbles: true, composed: true });
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-asked': HearbackAskedEvent;
  }
}
