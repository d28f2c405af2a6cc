import type { Anything, Period } from '../reference.ts';
import type { TruthTable } from '../truthTable.ts';

/** What a comparison with a reference needs. */
export interface Comparing {
  readonly table: TruthTable;
  /** The reference. */
  readonly truth: Anything;
  /** Asks the merchant that all records were imported for. */
  ask(fields: string, filter?: string, period?: Period): Promise<Anything>;
}

/** The filter for ratings on the scale of five. */
export const five = '{ scale: { min: 1, max: 5 } }';

/** The filter for the question whether one recommends. */
export const recommended = '{ question: "recommended" }';
