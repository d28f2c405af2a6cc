import type { CaseAct } from './caseActs.ts';

/** The customer did something on a case, and it is stored. */
export class HearbackCaseActedEvent extends Event {
  /** `message`, `file`, `rate`, `reopen` or `withdraw`. */
  readonly act: CaseAct;

  constructor(act: CaseAct) {
    super('hearback-case-acted', { bubbles: true, composed: true });
    this.act = act;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-case-acted': HearbackCaseActedEvent;
  }
}
