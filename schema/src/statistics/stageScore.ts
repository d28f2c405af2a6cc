import { convertScale, type Scale } from './convertScale.ts';
import type { Distribution } from './distribution.ts';
import { type MeanInterval, meanInterval } from './meanInterval.ts';

/** The answers to one version of a question, on the scale of that version. */
export interface StageItem {
  readonly distribution: Distribution;
  readonly scale: Scale;
}

/**
 * Score of a stage: mean of all its answered items, each answer converted to 0-100, with Student's t interval.
 *
 * Answers are pooled: an item that few answered weighs as its answers, and an unanswered one does not count.
 *
 * @throws RangeError as convertScale and meanInterval do.
 */
export function stageScore(items: readonly StageItem[]): MeanInterval {
  return meanInterval(
    items.flatMap(({ distribution, scale }) =>
      distribution.map(({ value, count }) => ({ value: convertScale(value, scale), count })),
    ),
  );
}
