import type { RemedyWanted } from '@hearback/schema/form/form';
import type { Scene } from '../words/words.ts';
import type { Weighted } from './random.ts';
import type { Mood } from './story.ts';

/** What customers of the demo store complain about. */
export interface CaseKind {
  /** Code of the category, second level. */
  readonly category: string;
  readonly scene: Scene;
  /** How often on an ordinary day, compared with the others. */
  readonly weight: number;
  /** By how much it grows in the bad quarter. */
  readonly trouble: number;
  /** By how much it changes once things are better. */
  readonly gain: number;
  readonly remedies: readonly RemedyWanted[];
}

function kind(
  category: string,
  scene: Scene,
  weight: number,
  remedies: string,
  trouble = 1,
  gain = 0.85,
): CaseKind {
  return { category, scene, weight, trouble, gain, remedies: remedies.split(' ') as RemedyWanted[] };
}

/** Every kind of complaint, with how often it comes. */
export const caseKinds: readonly CaseKind[] = [
  kind('PRODUCT.PRICE', 'STORE', 4, 'REFUND EXPLANATION'),
  kind('PRODUCT.QUALITY', 'ORDER', 9, 'REFUND RETURN EXCHANGE'),
  kind('PRODUCT.DEFECT', 'ORDER', 8, 'REPAIR EXCHANGE REFUND'),
  kind('PRODUCT.EXPIRED', 'STORE', 0.6, 'REFUND COMPENSATION'),
  kind('PRODUCT.LABEL', 'STORE', 1.5, 'EXPLANATION RETURN'),
  kind('PRODUCT.CN_LABEL', 'STORE', 0.7, 'EXPLANATION RETURN'),
  kind('PRODUCT.OUT_OF_STOCK', 'STORE', 5, 'EXPLANATION APOLOGY COMPENSATION'),
  kind('PRODUCT.COUNTERFEIT', 'ORDER', 0.7, 'REFUND EXPLANATION'),
  kind('PRODUCT.SHORT_MEASURE', 'STORE', 0.9, 'EXCHANGE REFUND'),
  kind('SERVICE.ATTITUDE', 'STORE', 5, 'APOLOGY APOLOGY EXPLANATION'),
  kind('SERVICE.SKILL', 'STORE', 3, 'EXPLANATION EXCHANGE'),
  kind('SERVICE.CHECKOUT', 'STORE', 3, 'REFUND REFUND APOLOGY'),
  kind('SERVICE.MISSING', 'STORE', 1.5, 'EXPLANATION OTHER'),
  kind('SERVICE.PROCESS', 'STORE', 2, 'COMPENSATION REPAIR APOLOGY'),
  kind('SERVICE.CANCELLED', 'STORE', 1.2, 'EXPLANATION COMPENSATION'),
  kind('SERVICE.WAIT', 'STORE', 4.5, 'APOLOGY OTHER'),
  kind('SERVICE.DIGNITY', 'STORE', 0.8, 'APOLOGY'),
  kind('SERVICE.UNREACHABLE', 'ORDER', 5, 'EXPLANATION OTHER APOLOGY', 6.5, 0.35),
  kind('SERVICE.MISCONDUCT', 'ORDER', 0.6, 'REFUND EXPLANATION', 2),
  kind('SERVICE.UNFAIR', 'STORE', 0.6, 'EXPLANATION APOLOGY'),
  kind('DELIVERY.LATE', 'ORDER', 11, 'EXPLANATION REFUND COMPENSATION OTHER', 9, 0.5),
  kind('DELIVERY.LOST', 'ORDER', 2, 'REFUND EXCHANGE', 4, 0.6),
  kind('DELIVERY.DAMAGED', 'ORDER', 6, 'EXCHANGE EXCHANGE REFUND', 2, 0.8),
  kind('DELIVERY.WRONG', 'ORDER', 5, 'EXCHANGE OTHER', 1.3),
  kind('DELIVERY.HANDOVER', 'ORDER', 2.5, 'APOLOGY EXPLANATION', 3, 0.7),
  kind('AFTERSALES.RETURN', 'ORDER', 6, 'RETURN REFUND'),
  kind('AFTERSALES.REPAIR', 'ORDER', 2, 'REPAIR EXCHANGE'),
  kind('AFTERSALES.PARTS', 'ORDER', 1.5, 'OTHER EXPLANATION'),
  kind('AFTERSALES.WARRANTY', 'ORDER', 2, 'REPAIR EXCHANGE'),
  kind('AFTERSALES.SLOW', 'ORDER', 4, 'EXPLANATION REFUND', 2, 0.6),
  kind('BILLING.OVERCHARGE', 'ORDER', 2, 'REFUND'),
  kind('BILLING.HIDDEN_FEE', 'ORDER', 1.2, 'REFUND EXPLANATION'),
  kind('BILLING.REFUND', 'ORDER', 4, 'REFUND', 2),
  kind('BILLING.INVOICE', 'ORDER', 2.5, 'OTHER'),
  kind('BILLING.MEMBERSHIP', 'STORE', 1.5, 'OTHER EXPLANATION'),
  kind('CONTRACT.PROMISE', 'ORDER', 2, 'OTHER COMPENSATION', 1.5),
  kind('CONTRACT.FALSE_AD', 'ORDER', 1.2, 'REFUND RETURN'),
  kind('CONTRACT.TERMS', 'ORDER', 0.9, 'EXPLANATION OTHER'),
  kind('CONTRACT.SALES_FRAUD', 'STORE', 0.5, 'REFUND COMPENSATION'),
  kind('SAFETY.ACCIDENT', 'STORE', 0.8, 'COMPENSATION APOLOGY'),
  kind('SAFETY.FOOD', 'STORE', 0.6, 'COMPENSATION EXPLANATION'),
  kind('SAFETY.ENVIRONMENT', 'STORE', 1, 'OTHER'),
  kind('SAFETY.FACILITY', 'STORE', 0.9, 'EXPLANATION OTHER'),
  kind('SAFETY.SECURITY', 'STORE', 0.7, 'OTHER COMPENSATION'),
  kind('SAFETY.ADVERSE_REACTION', 'STORE', 0.6, 'REFUND COMPENSATION'),
  kind('PRIVACY.LEAK', 'ORDER', 0.7, 'EXPLANATION'),
  kind('PRIVACY.SPAM', 'ORDER', 1, 'OTHER'),
  kind('PRIVACY.CONSENT', 'STORE', 0.6, 'APOLOGY OTHER'),
  kind('OTHER.UNSPECIFIED', 'ORDER', 1.5, 'OTHER EXPLANATION'),
];

/** How often each kind of complaint comes while things are as they are. */
export function caseWeights(mood: Mood): Weighted<CaseKind> {
  return caseKinds.map((one) => {
    const change = 1 + (one.trouble - 1) * mood.trouble + (one.gain - 1) * mood.gain;
    return [one, one.weight * change];
  });
}
