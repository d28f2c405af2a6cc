import type { CaseEvent } from './caseEvent.ts';

const written: ReadonlySet<string> = new Set(['reason', 'text', 'handledWell', 'handledBadly']);

function blank(value: unknown, key: string): unknown {
  if (written.has(key)) return value === null ? null : '';
  if (Array.isArray(value)) return value.map((part) => blank(part, ''));
  return typeof value === 'object' && value !== null ? blankParts(value) : value;
}

/** A word that the customer wrote and that made a severity rule fire is theirs too. */
function blankParts(value: object): object {
  const fromText = 'field' in value && value.field === 'text';
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, fromText && key === 'value' ? '' : blank(part, key)]),
  );
}

/**
 * An event without anything that people wrote, for the erasure of a customer. Codes, people of the staff and times
 * stay, so that the case folds to the same state but for its texts.
 */
export function withoutTexts<Event extends CaseEvent>(event: Event): Event {
  return blankParts(event) as Event;
}
