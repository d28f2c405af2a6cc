import { assert } from 'chai';
import { findCategories } from './findCategories.ts';

const all = [
  { code: 'PRODUCT.QUALITY', label: 'Poor quality', branch: 'Product' },
  { code: 'AFTERSALES.REPAIR', label: 'Qualité de la réparation', branch: 'Service après-vente' },
  { code: 'DELIVERY.LATE', label: '延误', branch: '配送交付' },
  { code: 'OTHER', label: 'Product praised', branch: '' },
];
const codes = (query: string): string[] => findCategories(query, all).map(({ code }) => code);

describe('finding categories', () => {
  for (const [query, expected] of [
    ['QUALITE reparation', ['AFTERSALES.REPAIR']],
    ['延', ['DELIVERY.LATE']],
    ['配送 延误', ['DELIVERY.LATE']],
    ['product', ['OTHER', 'PRODUCT.QUALITY']],
    ['product quality', ['PRODUCT.QUALITY']],
    ['ｐｏｏｒ', ['PRODUCT.QUALITY']],
    ['train', []],
  ] as const) {
    it(`names ${expected.length} for “${query}”`, () => assert.deepEqual(codes(query), [...expected]));
  }
});
