import type { Rung } from '../member/role.ts';
import type { Severity } from './severity/severity.ts';

/** What a merchant can change about how cases are worked and closed. */
export interface CaseSettings {
  /** Severities that close only with cause, measures, review and lesson (R17). */
  readonly learnFrom: readonly Severity[];
  /** Severities whose customers are asked before closing (R18). */
  readonly callBack: readonly Severity[];
  /** Failed tries to reach a customer after which a case may close as such. */
  readonly callbackTries: number;
  /** The rung that approves a hand-over (R14). */
  readonly handOverApproval: Readonly<Record<Severity, Rung>>;
}

/** As the rules state them. */
export const defaultCaseSettings: CaseSettings = {
  learnFrom: ['A', 'B'],
  callBack: ['A', 'B', 'C'],
  callbackTries: 3,
  handOverApproval: { A: 'SERVICE_MANAGER', B: 'SERVICE_MANAGER', C: 'DEPARTMENT_LEAD' },
};
