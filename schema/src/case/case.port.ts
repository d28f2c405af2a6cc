import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Complaint, PlacedCategory } from '../complaint/complaint.ts';
import type { CaseDimension, Slice, Span } from '../indicator/indicator.port.ts';
import type { Stored } from '../submission/stored.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CaseRulePart, CaseRuleParts, CaseRules } from './caseRules.ts';
import type { CaseSummary } from './caseSummary.ts';
import type { CaseDeadline } from './clock/caseDeadlines.ts';
import type { CaseCommand } from './command.ts';
import type { Opening } from './openCase.ts';
import type { CaseMatter } from './repeats.ts';

/** An event with its place in the case and the command that made it. */
export interface StoredEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly event: CaseEvent;
  /** The client's id of the command; null: none was given, or a rule made it. */
  readonly commandId: string | null;
  /** What the command said, as a hash: tells a retry from another command under the same id. */
  readonly commandHash: string | null;
  /** When it was written down, where that is not when it happened. */
  readonly recordedAt: Instant | null;
}

/** Everything that is stored of a case. */
export interface CaseFile {
  readonly complaint: FiledComplaint;
  readonly events: readonly StoredEvent[];
  readonly deadlines: readonly CaseDeadline[];
}

/** What is added to a case in one transaction. */
export interface CaseChange {
  readonly merchantId: string;
  readonly id: string;
  /** Events that the case had when this was decided. */
  readonly after: number;
  /** Events that the rules made of a complaint that came without; stored first, with no command. */
  readonly adopted: readonly CaseEvent[];
  readonly events: readonly CaseEvent[];
  readonly command: { readonly id: string; readonly hash: string } | null;
  readonly summary: CaseSummary;
  readonly deadlines: readonly CaseDeadline[];
  /** Whether the customer's words were erased when this was decided. */
  readonly erased: boolean;
  /** The primary category, then the further ones. */
  readonly categories: readonly [PlacedCategory, ...PlacedCategory[]];
  /** Value of the goods. */
  readonly amount: number | null;
  readonly at: Instant;
}

/** One version of a part of the rules. */
export interface RuleVersion<Part extends CaseRulePart> {
  readonly version: number;
  readonly rules: CaseRuleParts[Part];
  /** From when on; null: the product's own, before the merchant changed anything. */
  readonly from: Instant | null;
}

/** How a complaint was handled, for figures. */
export interface HandledCase
  extends Pick<
    CaseSummary,
    | 'open'
    | 'firstResolvedAt'
    | 'lastResolvedAt'
    | 'firstResolvedWork'
    | 'lastResolvedWork'
    | 'reopened'
    | 'onTheSpot'
    | 'callback'
    | 'validity'
  > {
  readonly receivedAt: Instant;
}

/** A case as one knows how soon it was passed on. */
export interface PassedOnCase {
  readonly receivedAt: Instant;
  /** Milliseconds; null: it is open and was not passed on yet. */
  readonly passedOnAfter: number | null;
}

/** What the rules need to know about cases. */
export interface CasePort {
  /** The merchant's rules as they are now. */
  rules(merchantId: string): Promise<CaseRules>;
  /** Every version of a part, oldest first. */
  versions<Part extends CaseRulePart>(merchantId: string, part: Part): Promise<readonly RuleVersion<Part>[]>;
  /**
   * Adds a version of a part.
   *
   * @param make Makes it from its number. What it throws is thrown, and nothing is stored.
   */
  addVersion<Part extends CaseRulePart>(
    merchantId: string,
    part: Part,
    at: Instant,
    make: (version: number) => CaseRuleParts[Part],
  ): Promise<RuleVersion<Part>>;
  /** Open cases by the member who handles them. */
  load(merchantId: string): Promise<ReadonlyMap<string, number>>;
  /** Ids of open cases that were worked here, in the order of their ids. */
  openIds(merchantId: string, after: string, limit: number, owner?: string): Promise<readonly string[]>;
  /** @returns Null where there is no such case. */
  file(merchantId: string, id: string): Promise<CaseFile | null>;
  /** Adds events, with the row of the case and its deadlines. CHANGED: it has other events by now; nothing is stored. */
  append(change: CaseChange): Promise<'STORED' | 'CHANGED'>;
  /** What a command says, as a hash. */
  fingerprint(command: CaseCommand): string;
  /** Stores a complaint that staff take down, with its first events. */
  register(complaint: Complaint, opening: Omit<Opening, 'rules' | 'load' | 'repeatOf'>): Promise<Stored>;
  /** Earlier cases of 90 days of the same order or the same customer, newest first, at most 20. */
  similar(complaint: Complaint): Promise<readonly CaseMatter[]>;
  /** The deadlines of a case, by round and rule. */
  deadlines(merchantId: string, id: string): Promise<readonly CaseDeadline[]>;
  /** The newest cases with all their events; those never worked here have none. */
  newest(merchantId: string, limit: number): Promise<readonly CaseFile[]>;
  /**
   * Cases received from one instant up to another that count as complaints and were worked here: what was never
   * worked has no times.
   */
  handled(merchantId: string, span: Span, slice: Slice<CaseDimension>): Promise<readonly HandledCase[]>;
  /** Complaints received from one instant up to another that were passed on, or are being worked and were not yet. */
  passedOn(merchantId: string, span: Span, slice: Slice<CaseDimension>): Promise<readonly PassedOnCase[]>;
  /** How many deadlines fell due from one instant up to another, and how many of them were met in time. */
  kept(
    merchantId: string,
    from: Instant,
    to: Instant,
  ): Promise<{ readonly due: number; readonly kept: number }>;
}
