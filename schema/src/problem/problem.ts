import { type CauseCode, causeCodes } from '../case/cause.ts';
import { InvalidInput } from '../failure/failure.ts';
import { clientId } from '../submission/clientId.ts';
import { checkText } from '../submission/text.ts';
import type { Instant } from '../time/calendarDay.ts';

/** A cause that cases have in common (共性原因, rules.md, R17): where plans of improvement start. */
export interface Problem {
  readonly merchantId: string;
  /** UUID made by the client. */
  readonly id: string;
  readonly name: string;
  /** What is known of it; null: nothing yet. */
  readonly text: string | null;
  readonly causes: readonly CauseCode[];
  /** Id of the member who named it. */
  readonly createdBy: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Since when nothing more is to be done about it; null: it is open. */
  readonly closedAt: Instant | null;
}

/** What is said of a problem. */
export interface ProblemInput {
  readonly id: string;
  readonly name: string;
  readonly text?: string | null | undefined;
  readonly causes?: readonly CauseCode[] | null | undefined;
  readonly closed?: boolean | null | undefined;
}

/** Limits on problems, in characters. */
export const problemLimits = { name: 200, text: 5000 } as const;

/**
 * A problem as it is stored: a new one, or all that is said of one that was there before.
 *
 * @throws InvalidInput naming the field that cannot be taken.
 */
export function problemOf(
  input: ProblemInput,
  before: Problem | null,
  by: { readonly merchantId: string; readonly member: string | null; readonly now: Instant },
): Problem {
  const { member, merchantId, now } = by;
  const name = checkText(input.name, 'name', problemLimits.name)?.trim();
  if (name === undefined) throw new InvalidInput('REQUIRED', 'name');
  const said = new Set(input.causes ?? []);
  return {
    merchantId,
    id: clientId(input.id),
    name,
    text: checkText(input.text, 'text', problemLimits.text),
    causes: causeCodes.filter((code) => said.has(code)),
    createdBy: before === null ? member : before.createdBy,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    closedAt: input.closed === true ? (before?.closedAt ?? now) : null,
  };
}
