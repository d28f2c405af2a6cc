import { checkMoney } from '../complaint/complaintDetails.ts';
import { InvalidInput } from '../failure/failure.ts';
import type { Role } from '../member/role.ts';
import { maxName } from '../rating/rating.ts';
import { checkText } from '../submission/text.ts';
import type { CorrectedFacts } from './caseFacts.ts';
import { atMost } from './words.ts';

/** Repairs of the same fault that can be counted. */
export const maxRepairs = 1000;

/** Facts as they are received; null says what absent does: it stays. */
export interface CorrectedInput {
  readonly amount?: number | null | undefined;
  readonly claimed?: number | null | undefined;
  readonly repairs?: number | null | undefined;
  readonly writtenConfirmation?: boolean | null | undefined;
  readonly aboutIds?: readonly string[] | null | undefined;
  readonly aboutRole?: Role | null | undefined;
  readonly tier?: string | null | undefined;
  readonly vulnerable?: boolean | null | undefined;
  readonly namedHandlerId?: string | null | undefined;
}

/** How often a fault was repaired. @throws InvalidInput below 0 or above 1,000. */
export function checkRepairs(repairs: number | null | undefined): number | null {
  if (repairs == null) return null;
  if (repairs >= 0 && repairs <= maxRepairs) return repairs;
  throw new InvalidInput('OUT_OF_RANGE', 'repairs', { min: 0, max: maxRepairs });
}

/** The facts that an input says. @throws InvalidInput naming what cannot be. */
export function correctedOf(input: CorrectedInput): CorrectedFacts {
  const said = {
    value: checkMoney(input.amount, 'amount'),
    claimed: checkMoney(input.claimed, 'claimed'),
    repairs: checkRepairs(input.repairs),
    writtenConfirmation: input.writtenConfirmation,
    about: input.aboutIds == null ? null : atMost(20, input.aboutIds, 'aboutIds'),
    aboutRole: input.aboutRole,
    tier: checkText(input.tier, 'tier', maxName)?.trim(),
    vulnerable: input.vulnerable,
    namedHandler: input.namedHandlerId,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
}
