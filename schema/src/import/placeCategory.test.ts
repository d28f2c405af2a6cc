import { describe, expect, it } from 'vitest';
import { CategorySet } from '../category/category.ts';
import { placeCategory } from './placeCategory.ts';

const taxonomy = new CategorySet();

describe('filing under the words of a file', () => {
  it.each([
    ['SERVICE', 'SERVICE.WAIT', 'SERVICE.WAIT', 'SERVICE'],
    ['服务', '等待过久', 'SERVICE.WAIT', 'SERVICE'],
    [' service ', 'WAITING TOO LONG', 'SERVICE.WAIT', 'SERVICE'],
    ['SERVICE', null, 'SERVICE', 'SERVICE'],
    ['SERVICE.WAIT', null, 'SERVICE.WAIT', 'SERVICE'],
    [null, null, 'OTHER.UNSPECIFIED', 'OTHER'],
  ])('%j and %j are a category of the taxonomy', (top, sub, category, topCategory) => {
    expect(placeCategory(taxonomy, top, sub)).toEqual({ category, topCategory, added: [] });
  });

  it('makes words of both levels categories of the merchant', () => {
    const placed = placeCategory(taxonomy, 'Credit card', 'APR or interest rate');
    expect(placed).toEqual({
      category: 'CREDIT_CARD.APR_OR_INTEREST_RATE',
      topCategory: 'CREDIT_CARD',
      added: [
        { code: 'CREDIT_CARD', parent: null, label: 'Credit card' },
        { code: 'CREDIT_CARD.APR_OR_INTEREST_RATE', parent: 'CREDIT_CARD', label: 'APR or interest rate' },
      ],
    });
    const set = new CategorySet(placed.added);
    expect(placeCategory(set, 'credit card', 'apr or interest rate')).toMatchObject({ ...placed, added: [] });
  });

  it('keeps words apart whose codes would be the same, and an Other of their own from ours', () => {
    const first = placeCategory(taxonomy, 'A & B', null);
    const second = placeCategory(new CategorySet(first.added), 'A + B', null);
    expect([first.category, second.category]).toEqual(['A_B', 'A_B_2']);
    expect(placeCategory(taxonomy, 'Credit card', 'Other').category).toBe('CREDIT_CARD.OTHER');
    expect(placeCategory(taxonomy, null, 'Weather').category).toBe('OTHER.WEATHER');
  });

  it('adds a new word below a category of the taxonomy', () => {
    expect(placeCategory(taxonomy, '配送交付', '态度差')).toEqual({
      category: 'DELIVERY.态度差',
      topCategory: 'DELIVERY',
      added: [{ code: 'DELIVERY.态度差', parent: 'DELIVERY', label: '态度差' }],
    });
  });
});
