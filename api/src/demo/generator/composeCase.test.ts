import { locales } from '@hearback/schema/form/form';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { caseKinds } from './caseMix.ts';
import { composeCase } from './composeCase.ts';
import { Random } from './random.ts';

const matter = {
  list: 'matters',
  order: 'HH-260501-00042',
  day: '2026-05-09',
  happenedOn: '2026-05-01',
} as const;

describe('what a customer writes to the store', () => {
  it.each(locales)('finds words for every category in %s, with every product and every remedy', (locale) => {
    const random = new Random(locale);
    for (const { category, scene, remedies } of caseKinds) {
      for (const product of catalogue) {
        for (const remedy of remedies) {
          const { text } = composeCase({ ...matter, category, scene, remedy, locale, product }, random);
          expect(text.length).toBeGreaterThan(4);
          expect(/\p{Script=Han}/u.test(text)).toBe(locale === 'zh-CN');
        }
      }
    }
  });

  it('names the day, the days that passed and the product as people do', () => {
    const product = catalogue.find(({ key }) => key === 'kettle') ?? catalogue[0];
    if (product === undefined) throw new Error('The catalogue is empty.');
    const write = (locale: 'en' | 'zh-CN') => {
      const random = new Random(locale);
      const late = {
        ...matter,
        category: 'DELIVERY.LATE',
        scene: 'ORDER',
        remedy: null,
        locale,
        product,
      } as const;
      return Array.from({ length: 60 }, () => composeCase(late, random).text).join('\n');
    };
    expect(write('en')).toMatch(/kettle/);
    expect(write('en')).toMatch(/1 May/);
    expect(write('en')).toMatch(/8 days|day 8/);
    expect(write('zh-CN')).toMatch(/水壶/);
    expect(write('zh-CN')).toMatch(/5月1日/);
  });

  it('refuses a category that nobody has words for', () => {
    const product = catalogue[0];
    if (product === undefined) throw new Error('The catalogue is empty.');
    const unknown = {
      ...matter,
      category: 'X.Y',
      scene: 'STORE',
      remedy: null,
      locale: 'en',
      product,
    } as const;
    expect(() => composeCase(unknown, new Random('x'))).toThrow('X.Y');
  });
});
