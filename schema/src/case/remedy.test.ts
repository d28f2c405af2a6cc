import { describe, expect, it } from 'vitest';
import { approvalOf, remedyCodes, remedyFault } from './remedy.ts';

describe('a remedy', () => {
  it.each([
    ['REFUND', 0.01, null],
    ['REFUND', 0, 'AMOUNT_INVALID'],
    ['REFUND', -1, 'AMOUNT_INVALID'],
    ['REFUND', null, 'AMOUNT_MISSING'],
    ['COMPENSATION', null, 'AMOUNT_MISSING'],
    ['GOODWILL', null, 'AMOUNT_MISSING'],
    ['GOODWILL', Number.POSITIVE_INFINITY, 'AMOUNT_INVALID'],
    ['REFUND', 1e15 - 2, null],
    ['REFUND', 1e15 - 1, null],
    ['REFUND', 1e15, 'AMOUNT_INVALID'],
    ['APOLOGY', null, null],
    ['REPAIR', 0, null],
    ['REPAIR', -0.01, 'AMOUNT_INVALID'],
    ['EXCHANGE', Number.NaN, 'AMOUNT_INVALID'],
  ] as const)('%s of %s: %s', (code, amount, fault) => {
    expect(remedyFault({ code, amount })).toBe(fault);
  });

  it('takes the service manager only where it is a repair out of warranty', () => {
    expect(remedyCodes.filter((code) => approvalOf(code) !== null)).toEqual(['REPAIR_OUT_OF_WARRANTY']);
  });
});
