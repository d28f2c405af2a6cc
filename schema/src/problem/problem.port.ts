import type { Page, PageRequest } from '../page/page.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Problem } from './problem.ts';

/** Which problems a list holds; absent parts choose nothing. */
export interface ProblemFilter {
  /** Whether something is still to be done about them. */
  readonly open?: boolean | undefined;
  /** Stored or changed at or after this instant. */
  readonly updatedSince?: Instant | undefined;
}

/** What the rules need to know about problems. */
export interface ProblemPort {
  byId(merchantId: string, id: string): Promise<Problem | null>;
  /** Newest first. */
  page(merchantId: string, filter: ProblemFilter, request: PageRequest): Promise<Page<Problem>>;
  /** Adds a problem, or replaces what is stored of one. @param make Makes it from what was there; what it throws is thrown. */
  save(merchantId: string, id: string, make: (before: Problem | null) => Problem): Promise<Problem>;
  /** How many cases are linked to a problem. */
  countCases(merchantId: string, id: string): Promise<number>;
}
