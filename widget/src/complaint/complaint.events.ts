/** A complaint is stored. */
export class HearbackComplaintFiledEvent extends Event {
  /** The code to follow it by. */
  readonly receipt: string;

  constructor(receipt: string) {
    super('hearback-complaint-filed', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-complaint-filed': HearbackComplaintFiledEvent;
  }
}
