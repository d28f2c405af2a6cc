import { describe, expect, it } from 'vitest';
import { languageQuery, pageLocale } from './pageLocale.ts';

describe('the language of a page', () => {
  it.each([
    ['the one that was chosen', 'zh-CN', 'en', 'en', 'zh-CN'],
    ['the one that was chosen by another tag of it', 'en-GB', 'zh', 'zh-CN', 'en'],
    [
      'what the browser asks for, where the chosen one is not spoken',
      'de',
      'zh-Hans-CN,zh;q=0.9',
      'en',
      'zh-CN',
    ],
    ['the most wanted that is spoken, whatever its place', null, 'fr, en;q=0.2, zh-TW;q=0.8', 'en', 'zh-CN'],
    ['the first of equals', null, 'fr,en,zh', 'zh-CN', 'en'],
    ['none that is excluded', null, 'zh;q=0, de', 'en', 'en'],
    ["the merchant's, where none is spoken", null, 'fr;q=0.9, de', 'zh-CN', 'zh-CN'],
    ["the merchant's, where the browser says nothing", null, undefined, 'zh-CN', 'zh-CN'],
  ] as const)('is %s', (_, chosen, header, merchant, expected) => {
    expect(pageLocale(chosen, header, merchant)).toBe(expected);
  });

  it('stands in an address only where it would not come by itself', () => {
    expect(languageQuery('zh-CN', 'zh', 'en')).toBe('');
    expect(languageQuery('zh-CN', 'en', 'zh-CN')).toBe('?lang=zh-CN');
  });
});
