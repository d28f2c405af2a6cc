import { describe, expect, it } from 'vitest';
import { type CaseMatter, isRepeatOf, likelyDuplicates } from './repeats.ts';

const day = 86_400_000;
const matter = (changes: Partial<CaseMatter> = {}): CaseMatter => ({
  id: 'old',
  customer: 'li',
  order: 'A-100 7',
  category: 'PRODUCT.DEFECT',
  receivedAt: 0,
  ...changes,
});
const later = (changes: Partial<CaseMatter> = {}) => matter({ id: 'new', receivedAt: 30 * day, ...changes });

describe('a repeat', () => {
  it.each([
    ['the same customer and category', later(), true],
    ['90 days later', later({ receivedAt: 90 * day }), true],
    ['a millisecond after 90 days', later({ receivedAt: 90 * day + 1 }), false],
    ['another category', later({ category: 'PRODUCT.PRICE' }), false],
    ['another customer', later({ customer: 'wu' }), false],
    ['nobody known', later({ customer: null }), false],
    ['an earlier case', later({ receivedAt: -day }), false],
    ['itself', matter(), false],
  ])('is seen in %s: %s', (_, next, repeated) => {
    expect(isRepeatOf(next, matter())).toBe(repeated);
  });

  it('needs a customer on both sides', () => {
    expect(isRepeatOf(later({ customer: null }), matter({ customer: null }))).toBe(false);
  });
});

describe('a likely duplicate', () => {
  it.each([
    ['the same order, written otherwise', later({ order: 'a1007' }), ['old']],
    ['another category of the same kind', later({ category: 'PRODUCT.PRICE' }), ['old']],
    ['another customer', later({ customer: null }), ['old']],
    ['another matter', later({ category: 'SERVICE.WAIT' }), []],
    ['another order', later({ order: 'A-1008' }), []],
    ['no order', later({ order: ' ' }), []],
    ['more than 90 days later', later({ receivedAt: 91 * day }), []],
  ])('is seen in %s', (_, next, ids) => {
    expect(likelyDuplicates(next, [matter(), next]).map(({ id }) => id)).toEqual(ids);
  });

  it('is suggested with the newest first', () => {
    const others = [matter(), matter({ id: 'newer', receivedAt: 5 * day })];
    expect(likelyDuplicates(later(), others).map(({ id }) => id)).toEqual(['newer', 'old']);
  });
});
