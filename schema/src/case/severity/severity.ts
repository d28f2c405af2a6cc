/** How grave a case is (rules.md, R11): A is major, C is ordinary. */
export const severities = ['A', 'B', 'C'] as const;

/** How grave a case is. */
export type Severity = (typeof severities)[number];

/** Rules that make a case grave, in the order in which the deciding one is named. */
export const severityRules = [
  'FOOD_POISONING',
  'INJURY',
  'FIRE',
  'ACCIDENT',
  'SAFETY_PART',
  'LAW_BROKEN',
  'COURT',
  'AUTHORITY',
  'MEDIA',
  'BLOCKING',
  'REPEATED_REPAIR',
  'CLAIM_BEYOND_ENTITLEMENT',
  'DAMAGES_CLAIMED',
  'REPLACEMENT_CLAIMED',
  'WRITTEN_CONFIRMATION',
  'SPECIAL_CONTROL',
  'SAFETY_CATEGORY',
  'ABOUT_SUPERVISOR',
  'VALUE_ABOVE_LIMIT',
  'PUBLIC_EXPOSURE',
] as const;

/** A rule that makes a case grave. */
export type SeverityRule = (typeof severityRules)[number];

const ruleB: ReadonlySet<SeverityRule> = new Set([
  'SAFETY_CATEGORY',
  'ABOUT_SUPERVISOR',
  'VALUE_ABOVE_LIMIT',
  'PUBLIC_EXPOSURE',
]);

/** The severity that a rule proposes. */
export function severityOf(rule: SeverityRule): Severity {
  return ruleB.has(rule) ? 'B' : 'A';
}

/** Something that made a rule fire: a word of the text, or a field with its value. */
export interface SeverityTrigger {
  readonly rule: SeverityRule;
  readonly field:
    | 'text'
    | 'category'
    | 'channel'
    | 'remedyWanted'
    | 'claimed'
    | 'value'
    | 'repairs'
    | 'about'
    | 'product'
    | 'writtenConfirmation';
  /** The word as it stands in the text, or the value of the field. */
  readonly value: string;
}

/** A severity with the rule behind it and all that made rules fire. */
export interface SeverityProposal {
  readonly severity: Severity;
  /** The rule that decides; null: none fired, the case is ordinary. */
  readonly rule: SeverityRule | null;
  readonly triggers: readonly SeverityTrigger[];
}

/** What a merchant can change about the rules. */
export interface SeveritySettings {
  /** Value of the goods above which a case is B, in the merchant's currency; null: no limit. */
  readonly valueLimit: number | null;
  /** Repairs of the same fault from which it is A. */
  readonly repairsFrom: number;
  /** Rules switched off. SAFETY_CATEGORY cannot be: safety is always A or B. */
  readonly off: readonly SeverityRule[];
  /** What the merchant puts under special control: A whatever it is about. */
  readonly special: {
    readonly categories: readonly string[];
    readonly products: readonly string[];
    readonly words: readonly string[];
  };
}

/** The rules as they are before a merchant changes them. */
export const defaultSeveritySettings: SeveritySettings = {
  valueLimit: null,
  repairsFrom: 3,
  off: [],
  special: { categories: [], products: [], words: [] },
};
