/** The element stands on the page and can be opened. */
export class HearbackReadyEvent extends Event {
  constructor() {
    super('hearback-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-ready': HearbackReadyEvent;
  }
}
