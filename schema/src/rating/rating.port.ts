import type { Page, PageRequest } from '../page/page.ts';
import type { Channel } from '../submission/channel.ts';
import type { Stored } from '../submission/stored.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { Correctable, CorrectionInput, RatingCorrection } from './correction.ts';
import type { Rating } from './rating.ts';

/** Which ratings a list holds; absent parts choose nothing. */
export interface RatingFilter {
  /** Days on which visitors answered. */
  readonly period?: Period | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: string | undefined;
  readonly product?: string | undefined;
  readonly minScore?: number | undefined;
  readonly maxScore?: number | undefined;
  readonly hasComment?: boolean | undefined;
  /** Rows stored or changed at or after this instant. */
  readonly updatedSince?: Instant | undefined;
}

/** What the rules need to know about ratings. */
export interface RatingPort {
  /** Stores a rating durably; the answer comes after it is on disk. */
  submit(rating: Rating): Promise<Stored>;
  /** Counts in the ledger a submission that was refused. */
  reject(merchantId: string, at: Instant): Promise<void>;
  byId(merchantId: string, id: string): Promise<Rating | null>;
  /** Newest answers first. */
  page(merchantId: string, filter: RatingFilter, request: PageRequest): Promise<Page<Rating>>;
  /**
   * Corrects a rating with its counts, and notes who did it and why. CONFLICT: the id was used for another correction
   * of it; NONE: there is no such rating.
   *
   * @param asked What the client asked for; a retry asks for the same.
   * @param correct What it becomes. What it throws is thrown, and nothing is stored.
   */
  correct(
    merchantId: string,
    id: string,
    note: Omit<RatingCorrection, 'before' | 'after'>,
    asked: CorrectionInput,
    correct: (rating: Rating) => Correctable,
  ): Promise<'CORRECTED' | 'DUPLICATE' | 'CONFLICT' | 'NONE'>;
  /** The corrections of a rating, oldest first. */
  corrections(merchantId: string, id: string): Promise<readonly RatingCorrection[]>;
  /** Erases a rating with its counts; says whether there was one. */
  erase(merchantId: string, id: string): Promise<boolean>;
}
