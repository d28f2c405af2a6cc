import { describe, expect, it } from 'vitest';
import { checkDetails, checkMoney, type DetailsInput, detailsLimits } from './complaintDetails.ts';

const today = '2026-01-15';
const check = (input: DetailsInput) => checkDetails(input, today);

describe('the details of a complaint', () => {
  it('are none where nothing is said', () => {
    expect(check({})).toBeNull();
    expect(check({ batch: ' ', itemNumber: null })).toBeNull();
  });

  it.each([
    ['itemNumber', 200],
    ['batch', 200],
    ['formNumber', 200],
    ['statedReason', detailsLimits.statedReason],
  ] as const)('take a %s of %i characters and no more', (field, most) => {
    for (const length of [1, most - 1, most]) {
      const text = '货'.repeat(length);
      expect(check({ [field]: text })?.[field]).toBe(text);
    }
    expect(() => check({ [field]: '货'.repeat(most + 1) })).toThrow(`TOO_LONG at ${field}`);
  });

  it('take a quantity above 0, up to a thousand million', () => {
    const most = detailsLimits.quantity;
    for (const quantity of [0.001, 1, most - 1, most]) expect(check({ quantity })?.quantity).toBe(quantity);
    for (const quantity of [-1, 0, most + 1, Number.NaN]) {
      expect(() => check({ quantity })).toThrow('OUT_OF_RANGE at quantity');
    }
  });

  it.each(['deliveredOn', 'arrivedOn'] as const)('take a day %s up to today', (field) => {
    for (const day of ['1900-01-01', '2026-01-14', today]) expect(check({ [field]: day })?.[field]).toBe(day);
    expect(() => check({ [field]: '2026-01-16' })).toThrow(`IN_FUTURE at ${field}`);
    expect(() => check({ [field]: '2026-02-30' })).toThrow(`INVALID at ${field}`);
  });
});

describe('an amount of money', () => {
  it('is from 0 to below ten to the fifteenth', () => {
    for (const amount of [0, 0.01, 999_999_999_999_999]) expect(checkMoney(amount, 'amount')).toBe(amount);
    for (const amount of [-0.01, detailsLimits.money, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => checkMoney(amount, 'amount')).toThrow('OUT_OF_RANGE at amount');
    }
    expect(checkMoney(null, 'amount')).toBeNull();
  });
});
