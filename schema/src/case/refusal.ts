import type { ComplaintStep } from '../complaint/complaint.ts';
import { obstacles } from '../member/canAct.ts';
import type { ClosingItem } from './closing.ts';

/** Why something cannot be done to a case, in a word that programs can rely on. */
export const refusalCodes = [
  ...obstacles,
  'NO_CASE',
  'ALREADY_REGISTERED',
  'STEP_NOT_POSSIBLE',
  'NOT_NOW',
  'ERASED',
  'NOT_YOURS_TO_DO',
  'UNKNOWN_MEMBER',
  'UNKNOWN_DEPARTMENT',
  'CANNOT_BE_ASSIGNED',
  'CONCERNED',
  'TEXT_MISSING',
  'REASON_MISSING',
  'REASON_DOES_NOT_FIT',
  'REMEDY_MISSING',
  'AMOUNT_MISSING',
  'AMOUNT_INVALID',
  'NOTHING_CHANGES',
  'SAFETY_IS_GRAVE',
  'NO_HAND_OVER',
  'NOT_THE_HANDLER',
  'ALREADY_SIGNED',
  'ALREADY_PAUSED',
  'NOT_PAUSED',
  'CAUSE_MISSING',
  'UNKNOWN_MEASURE',
  'MEASURE_SETTLED',
  'OWN_MEASURE',
  'NOT_REVIEWED',
  'NOT_COMPLETE',
] as const;

/** Why something cannot be done to a case, in a word that programs can rely on. */
export type RefusalCode = (typeof refusalCodes)[number];

/** An answer to a command that changed nothing, and why. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Key of the sentence that tells a person, in the language files. */
  readonly messageKey: `case.refusal.${RefusalCode}`;
  /** The field of the command that is to blame, dotted; empty where none is. */
  readonly path: string;
  /** The steps that the case can take instead. */
  readonly possibleSteps: readonly ComplaintStep[];
  /** What is missing before it can be closed. */
  readonly missing: readonly ClosingItem[];
}

/** Thrown within a decision and answered by `decide`; it never leaves this folder. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly path: string;
  readonly missing: readonly ClosingItem[];

  constructor(code: RefusalCode, path = '', missing: readonly ClosingItem[] = []) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.path = path;
    this.missing = missing;
  }
}
