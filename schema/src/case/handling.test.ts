import { describe, expect, it } from 'vitest';
import type { HandledCase } from './case.port.ts';
import { handlingOf } from './handling.ts';

const asOf = 1_000_000_000;

function caseOf(parts: Partial<HandledCase>): HandledCase {
  return {
    ...{ receivedAt: 0, open: false, firstResolvedAt: null, lastResolvedAt: null },
    ...{ firstResolvedWork: null, lastResolvedWork: null, reopened: 0, onTheSpot: false },
    ...{ callback: null, validity: null },
    ...parts,
  };
}

describe('satisfaction with the handling', () => {
  const cases = [
    ...Array.from({ length: 6 }, () => caseOf({ callback: 'SATISFIED', validity: 'VALID' })),
    ...Array.from({ length: 2 }, () => caseOf({ callback: 'DISSATISFIED', validity: 'VALID' })),
    ...Array.from({ length: 2 }, () => caseOf({ callback: 'NOT_REACHED', validity: 'VALID' })),
    ...Array.from({ length: 2 }, () => caseOf({ validity: 'VALID' })),
    ...Array.from({ length: 3 }, () => caseOf({ callback: 'SATISFIED', validity: 'INVALID' })),
  ];
  const { satisfied, satisfiedOfValid, reached } = handlingOf(cases, 'ELAPSED', asOf);

  it('is told of those who answered, and apart of all valid complaints', () => {
    expect(satisfied).toMatchObject({ numerator: 9, denominator: 11 });
    expect(satisfiedOfValid).toMatchObject({ numerator: 6, denominator: 12, value: 0.5 });
  });

  it('has the share of those reached beside it', () => {
    expect(reached).toMatchObject({ numerator: 11, denominator: 13 });
  });
});
