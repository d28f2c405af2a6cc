/** The panel was opened, by a person or by `hearback.open()`. */
export class HearbackOpenEvent extends Event {
  constructor() {
    super('hearback-open', { bubbles: true, composed: true });
  }
}

/** The panel was closed. What was written stays as long as the page does. */
export class HearbackCloseEvent extends Event {
  constructor() {
    super('hearback-close', { bubbles: true, composed: true });
  }
}

/** The visitor pressed Send. `preventDefault()` keeps the widget from sending; the form stays as it is. */
export class HearbackBeforeSubmitEvent extends Event {
  readonly kind: 'rating' | 'complaint';

  constructor(kind: 'rating' | 'complaint') {
    super('hearback-before-submit', { bubbles: true, composed: true, cancelable: true });
    this.kind = kind;
  }
}

/** A rating is stored. */
export class HearbackRatedEvent extends Event {
  /** Key of the question, for example `overall`. */
  readonly question: string;
  /** The answer on the question's scale. */
  readonly score: number;

  constructor(question: string, score: number) {
    super('hearback-rated', { bubbles: true, composed: true });
    this.question = question;
    this.score = score;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-open': HearbackOpenEvent;
    'hearback-close': HearbackCloseEvent;
    'hearback-before-submit': HearbackBeforeSubmitEvent;
    'hearback-rated': HearbackRatedEvent;
  }
}
