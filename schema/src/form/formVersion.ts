import type { Instant } from '../time/calendarDay.ts';

/** What a merchant asked from one moment on. An answer belongs to the version of the form that was shown. */
export interface FormVersion {
  /** Counts from 1. */
  readonly version: number;
  readonly questions: readonly { readonly question: string; readonly version: number }[];
  /** Version of the stages and their weights; 0: none. */
  readonly stagesVersion: number;
  /** Whether photos could be added to a rating. */
  readonly photos: boolean;
  readonly createdAt: Instant;
}
