import type { ScoreChange } from '@hearback/schema/indicator/publicScore';
import type { Counted } from './counted.ts';

/** The texts of the public score, in one language: a file of its own. `{names}` are filled in by `fill`. */
export interface BadgeWords {
  readonly label: string;
  readonly score: string;
  readonly ratings: Counted;
  readonly interval: string;
  readonly changes: Readonly<Record<ScoreChange, string>>;
  readonly distribution: string;
  readonly hidden: string;
  readonly hiddenMore: string;
  readonly honest: string;
  readonly few: string;
  readonly fewMore: string;
  readonly loading: string;
  readonly failed: string;
  readonly unknown: string;
  readonly retry: string;
}
