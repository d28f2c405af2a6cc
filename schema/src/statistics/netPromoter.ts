import { requireCount } from './distribution.ts';
import { type Estimate, noEstimate } from './estimate.ts';
import { z95 } from './z95.ts';

/**
 * Net promoter score with the adjusted Wald interval at 95 %, from −100 to 100.
 *
 * The value is `100·(p − d)`. The interval adds three answers, ¾ promoters and ¾ detractors, takes
 * `Var = p + d − (p − d)²` of them over n + 3, and is cut at ±100. All null without an answer.
 *
 * @param promoters answers 9-10
 * @param passives answers 7-8
 * @param detractors answers 0-6
 * @throws RangeError where a count is not a whole number from 0 up.
 * @see B. Rocks, Interval estimation for the "Net Promoter Score", The American Statistician 70 (2016) 365-372.
 */
export function netPromoter(promoters: number, passives: number, detractors: number): Estimate {
  requireCount('promoters', promoters);
  requireCount('passives', passives);
  requireCount('detractors', detractors);
  const n = promoters + passives + detractors;
  if (n === 0) return noEstimate;
  const adjusted = n + 3;
  const p = (promoters + 0.75) / adjusted;
  const d = (detractors + 0.75) / adjusted;
  const half = z95 * Math.sqrt((p + d - (p - d) ** 2) / adjusted);
  return {
    value: (100 * (promoters - detractors)) / n,
    low: Math.max(-100, 100 * (p - d - half)),
    high: Math.min(100, 100 * (p - d + half)),
  };
}
