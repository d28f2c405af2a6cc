/** Where a complaint came from at its root (rules.md, R17). */
export const causeCodes = [
  'PEOPLE',
  'METHOD',
  'MATERIAL',
  'EQUIPMENT',
  'ENVIRONMENT',
  'INFORMATION',
  'SUPPLIER',
  'EXPECTATION',
  'USE',
] as const;

/** Where a complaint came from at its root. */
export type CauseCode = (typeof causeCodes)[number];
