/** Whether a complaint was justified (rules.md, R10). Received and valid are two separate counts. */
export const validities = ['VALID', 'INVALID', 'UNDETERMINED'] as const;

/** Whether a complaint was justified. */
export type Validity = (typeof validities)[number];

/** Why it is: at fault, or handled so badly that it was repeated, escalated, cost more or harmed the name. */
export const validReasons = ['MERCHANT_FAULT', 'REPEATED', 'ESCALATED', 'LOSS_GREW', 'IMAGE_HARMED'] as const;

/** Why it is not. */
export const invalidReasons = ['MISUNDERSTANDING', 'OTHER'] as const;

/** Why a complaint is justified or not. */
export type ValidityReason = (typeof validReasons)[number] | (typeof invalidReasons)[number];

/** Whether a reason is one that a verdict can have: its own kind, or none where it is undetermined. */
export function reasonFits(validity: Validity, reason: ValidityReason | null): boolean {
  if (validity === 'UNDETERMINED') return reason === null;
  const fitting: readonly (ValidityReason | null)[] = validity === 'VALID' ? validReasons : invalidReasons;
  return fitting.includes(reason);
}
