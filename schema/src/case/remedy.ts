import type { Rung } from '../member/role.ts';

/** What the merchant does about a complaint (rules.md, R16). */
export const remedyCodes = [
  'EXPLANATION',
  'APOLOGY',
  'REPAIR',
  'REPAIR_OUT_OF_WARRANTY',
  'EXCHANGE',
  'RETURN',
  'REFUND',
  'COMPENSATION',
  'GOODWILL',
  'MEDIATION',
  'REFERRED',
  'NOT_UPHELD',
] as const;

/** What the merchant does about a complaint. */
export type RemedyCode = (typeof remedyCodes)[number];

/** One remedy with what it costs. */
export interface Remedy {
  readonly code: RemedyCode;
  /** In the merchant's currency; null where no money moves. */
  readonly amount: number | null;
}

const withMoney: ReadonlySet<RemedyCode> = new Set(['REFUND', 'COMPENSATION', 'GOODWILL']);

/** The rung that a remedy takes by itself; null: that of the case is enough. */
export function approvalOf(code: RemedyCode): Rung | null {
  return code === 'REPAIR_OUT_OF_WARRANTY' ? 'SERVICE_MANAGER' : null;
}

/** Money of one remedy is less than this, in any currency. */
export const remedyLimit = 1e15;

/** What is wrong with a remedy; null: nothing. Money that is paid needs an amount above 0. */
export function remedyFault({ code, amount }: Remedy): 'AMOUNT_MISSING' | 'AMOUNT_INVALID' | null {
  if (amount === null) return withMoney.has(code) ? 'AMOUNT_MISSING' : null;
  const least = withMoney.has(code) ? Number.MIN_VALUE : 0;
  return amount >= least && amount < remedyLimit ? null : 'AMOUNT_INVALID';
}
