import { taxonomy } from '@hearback/schema/category/taxonomy';
import { locales } from '@hearback/schema/form/form';
import { assert } from 'chai';
import { door, HostPage, until } from '../../testing/hostPage.ts';
import { fill } from './fill.ts';
import { localeOf } from './localeOf.ts';
import type { Language } from './messages.ts';

const languageOf = async (locale: string): Promise<Language> => {
  const manifest = await (await fetch('/dist/manifest.json')).json();
  return import(`${door}v1/${manifest[locale]}`);
};

describe('languages', () => {
  it('are chosen by the first tag that is spoken', () => {
    const cases = [
      [['en-GB'], 'en'],
      [['zh'], 'zh-CN'],
      [['ZH-Hans-SG'], 'zh-CN'],
      [['fr', undefined, '', 'zh-TW', 'en'], 'zh-CN'],
      [['fr', null], undefined],
    ] as const;
    for (const [wanted, locale] of cases) assert.equal(localeOf(wanted), locale);
  });

  it('fill in names and nothing else', () => {
    assert.equal(fill('{score} of {max}: {word}', { score: 2, max: 5, word: '{max}' }), '2 of 5: {max}');
  });

  for (const locale of locales) {
    it(`name every category of the taxonomy and say every message in ${locale}`, async () => {
      const { messages, complaintWords } = await languageOf(locale);
      const { words } = await complaintWords();
      for (const { code, children } of taxonomy) {
        assert.isNotEmpty(messages.branches[code], code);
        for (const child of children)
          assert.isNotEmpty(words.leaves[code]?.[child.code.slice(code.length + 1)], child.code);
      }
      for (const [name, text] of Object.entries({ ...messages, ...words })) assert.isNotEmpty(text, name);
    });
  }

  it('follow the tag, then the page, then the browser', async () => {
    for (const [attributes, lang, label] of [
      ['', 'zh-Hans', '意见反馈'],
      ['data-locale="en"', 'zh', 'Feedback'],
      ['', 'fr', 'Feedback'],
    ] as const) {
      const page = await HostPage.open({ attributes, lang });
      await until(() => page.button(label));
      page.close();
    }
  });

  it('speak Chinese in the whole panel', async () => {
    const page = await HostPage.openPanel({ lang: 'zh-CN' });
    await page.choose('2 分（满分 5 分）：不满意');
    await page.press('我要投诉');
    await until(() => page.title === '是哪方面的问题？');
    assert.equal(page.dialog?.lang, 'zh-CN');
    page.close();
  });
});
