import type { ComplaintKind } from '../../complaint/complaint.ts';
import type { Localized } from '../../form/form.ts';
import type { Rung } from '../../member/role.ts';
import type { CaseFacts } from '../caseFacts.ts';
import type { Severity, SeverityRule } from '../severity/severity.ts';

/** When a rule of the ladder fires: all that is stated must hold; nothing stated always holds. */
export interface LadderCondition {
  /** Value of the goods at or above, in the merchant's currency. A case without a known value does not match. */
  readonly valueFrom?: number;
  /** Value of the goods below. */
  readonly valueBelow?: number;
  readonly kinds?: readonly ComplaintKind[];
  /** One of the case's categories is one of these or lies below it. */
  readonly categories?: readonly string[];
  /** One of these severity rules fired. */
  readonly triggers?: readonly SeverityRule[];
  readonly severities?: readonly Severity[];
  readonly tiers?: readonly string[];
  /** It is about somebody of this rung or above. */
  readonly aboutFrom?: Rung;
  /** The customer insists. */
  readonly insists?: true;
  /** Somebody below could not settle it. */
  readonly unsettled?: true;
  /** Malice is suspected (R10). */
  readonly malice?: true;
}

/** A rule of the ladder. */
export interface LadderRule {
  readonly code: string;
  readonly name: Localized;
  readonly rung: Rung;
  readonly when: LadderCondition;
}

/** Who decides what (rules.md, R12). Data with a version, so that a decision names what it was made by. */
export interface LadderRuleSet {
  readonly id: string;
  /** Counts the merchant's edits, from 1. */
  readonly version: number;
  readonly name: Localized;
  /** What the merchant calls the rungs; absent: as the product calls them. */
  readonly rungNames: Readonly<Partial<Record<Rung, Localized>>>;
  readonly rules: readonly LadderRule[];
  /** The rung where no rule fires. */
  readonly otherwise: Rung;
  /** The highest rung of a case that any member of the staff may settle on the spot. */
  readonly onTheSpotUpTo: Rung;
}

/** What the ladder looks at. */
export interface LadderCase {
  readonly facts: CaseFacts;
  readonly severity: Severity;
  /** Severity rules that fired. */
  readonly triggers: readonly SeverityRule[];
  /** The customer insists, at registration or since. */
  readonly insists: boolean;
  readonly unsettled: boolean;
  readonly malice: boolean;
}

/** The rule that is part of every ladder: who decides stands above whom it is about. */
export const aboveThePerson = 'ABOVE_THE_PERSON';

/** A rung with the rules that lead to it. */
export interface LadderDecision {
  readonly rung: Rung;
  /** Codes of all rules that fired, in the order of the rule set. */
  readonly rules: readonly string[];
  /** Id and version of the rule set, for example `MALL 1`. */
  readonly ruleSet: string;
}
