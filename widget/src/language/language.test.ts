import { taxonomy } from '@hearback/schema/category/taxonomy';
import { consent } from '@hearback/schema/form/consent';
import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { door, HostPage, until } from '../../testing/hostPage.ts';
import { counted } from './counted.ts';
import { fill } from './fill.ts';
import { localeOf } from './localeOf.ts';
import type { Language } from './messages.ts';
import { widgetLocales } from './widgetLocale.ts';

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
      [['it', undefined, '', 'zh-TW', 'en'], 'zh-TW'],
      [['zh-Hant'], 'zh-TW'],
      [['zh-HK'], 'zh-TW'],
      [['pt'], 'pt-BR'],
      [['AR-eg'], 'ar'],
      [['it', null], undefined],
    ] as const;
    for (const [wanted, locale] of cases) assert.equal(localeOf(wanted), locale);
  });

  it('fill in names and nothing else', () => {
    assert.equal(fill('{score} of {max}: {word}', { score: 2, max: 5, word: '{max}' }), '2 of 5: {max}');
  });

  it('count by the plural rules of the language', async () => {
    const { messages } = await languageOf('ar');
    const said = [1, 2, 3, 11, 100].map((count) => counted(messages.left, count, 'ar'));
    assert.deepEqual(said, ['بقي حرف واحد', 'بقي حرفان', 'بقيت 3 أحرف', 'بقي 11 حرفًا', 'بقي 100 حرف']);
    const english = (await languageOf('en')).messages.left;
    assert.equal(counted(english, 1, 'en'), '1 character left');
    assert.equal(counted(english, -1, 'en'), '-1 characters left');
  });

  for (const locale of widgetLocales) {
    it(`name every category of the taxonomy and say every message in ${locale}`, async () => {
      const { messages, complaintWords } = await languageOf(locale);
      const { words } = await complaintWords();
      for (const { code, children } of taxonomy) {
        assert.isNotEmpty(messages.branches[code], code);
        for (const child of children)
          assert.isNotEmpty(words.leaves[code]?.[child.code.slice(code.length + 1)], child.code);
      }
      for (const [name, text] of Object.entries({ ...messages, ...words })) assert.isNotEmpty(text, name);
      // Whoever agrees has agreed to the words of the version, on the hosted form and here.
      if (locale === 'en' || locale === 'zh-CN') assert.equal(words.consentText, consent.text[locale]);
    });
  }

  it('follow the tag, then the page, then the browser', async () => {
    for (const [attributes, lang, label] of [
      ['', 'zh-Hans', '意见反馈'],
      ['data-locale="en"', 'zh', 'Feedback'],
      ['', 'it', 'Feedback'],
      ['', 'fr-CA', 'Avis'],
      ['data-label="Say it"', 'fr', 'Say it'],
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

  for (const locale of widgetLocales) {
    it(`are spoken, and read in their direction, from the button to the complaint in ${locale}`, async () => {
      const { messages, complaintWords } = await languageOf(locale);
      const { words } = await complaintWords();
      const page = await HostPage.openPanel({ lang: locale, width: 360 });
      assert.equal(page.title, messages.question);
      assert.equal(page.dialog?.lang, locale);
      const content = page.$('.scroll') as Element;
      assert.equal(getComputedStyle(content).direction, locale === 'ar' ? 'rtl' : 'ltr');
      page.$<HTMLInputElement>('[name=score][value="2"]')?.click();
      await until(() => page.text.includes(messages.reasons));
      assert.include(page.text, messages.branches.DELIVERY ?? 'no label');
      const troubles = locale === 'ar' ? await violations(page) : [];
      await page.press(messages.complain);
      await until(() => page.title === words.categoryTitle);
      await page.press(messages.branches.DELIVERY ?? '');
      await page.press(words.leaves.DELIVERY?.LATE ?? '');
      await until(() => page.title === words.storyTitle);
      assert.isAtMost(page.$('.scroll')?.scrollWidth ?? 0, 360);
      if (locale === 'ar') troubles.push(...(await violations(page)));
      assert.deepEqual(troubles, []);
      page.close();
    });
  }

  it("say the owner's own words where there are some", async () => {
    const page = await HostPage.openPanel({
      attributes:
        'data-word-question="How was your bread?" data-word-category-title="What is wrong with it?"',
    });
    assert.equal(page.title, 'How was your bread?');
    await page.press('Make a complaint');
    await until(() => page.title === 'What is wrong with it?');
    page.close();
  });
});
