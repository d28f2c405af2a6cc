import type { TimeLimit } from '../../calendar/deadline.ts';
import type { ComplaintKind } from '../../complaint/complaint.ts';
import type { Localized } from '../../form/form.ts';
import type { Milestone } from '../caseState.ts';
import type { Severity } from '../severity/severity.ts';

/** A clock of a case (rules.md, R13): what sets it going, what stops it, and whose it is. */
export interface ClockRule extends TimeLimit {
  /** What sets it going: receipt or reopening, or a milestone of the round. */
  readonly from: 'START' | Milestone;
  /** The first of these to be reached meets it. */
  readonly until: readonly Milestone[];
  /** FIRST: in the first round only; EVERY: again after each reopening. */
  readonly rounds: 'FIRST' | 'EVERY';
  /** Absent: every severity. */
  readonly severities?: readonly Severity[];
  /** Absent: every kind. */
  readonly kinds?: readonly ComplaintKind[];
  /** The primary category is one of these or lies below it; absent: every category. */
  readonly categories?: readonly string[];
}

/** What a time should be in the mean; no single case is judged by it. */
export interface MeanTarget {
  readonly code: string;
  readonly name: Localized;
  readonly from: 'START' | Milestone;
  readonly until: readonly Milestone[];
  /** Working minutes. */
  readonly minutes: number;
}

/** The clocks of a merchant. Data with a version. */
export interface ClockSet {
  readonly id: string;
  /** Counts the merchant's edits, from 1. */
  readonly version: number;
  readonly rules: readonly ClockRule[];
  readonly means: readonly MeanTarget[];
}
