import { standardQuestions } from '@hearback/schema/question/standardQuestions';
import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { arrived, behave, door, HostPage, until } from '../../testing/hostPage.ts';
import { press, tabTo, type } from '../../testing/keyboard.ts';
import type { Language } from '../language/messages.ts';
import { widgetLocales } from '../language/widgetLocale.ts';

const names = (page: HostPage, field = 'score'): string[] =>
  [...page.root.querySelectorAll(`[name="${field}"]`)].map((input) => input.getAttribute('aria-label') ?? '');

const languageOf = async (locale: string): Promise<Language> => {
  const manifest = await (await fetch('/dist/manifest.json')).json();
  return import(`${door}v1/${manifest[locale]}`);
};

describe('a question', () => {
  beforeEach(() => behave());

  const fives = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
  const numbers = (min: number, max: number, first: string, last: string) =>
    Array.from({ length: max - min + 1 }, (_, index) => {
      const word = index === 0 ? `: ${first}` : index === max - min ? `: ${last}` : '';
      return `${min + index} of ${max}${word}`;
    });
  const grades = fives.toReversed().map((word, index) => `${index + 1} of 5: ${word}`);
  for (const [kind, expected] of Object.entries({
    smileys: fives,
    thumbs: ['Not good', 'Good'],
    recommendation: numbers(0, 10, 'Not at all likely', 'Extremely likely'),
    effort: numbers(1, 7, 'Very hard', 'Very easy'),
    numbers: fives.map((word, index) => `${index + 1} of 5: ${word}`),
    grades,
  })) {
    it(`in ${kind} says what every score means, can be chosen by keys, and is stored`, async () => {
      const page = await HostPage.openPanel({ key: `hb_pk_${kind}`, width: 320 });
      assert.deepEqual(names(page), expected);
      await until(() => page.focused === expected[0]);
      await press('Space', 'ArrowRight');
      await until(() => page.focused === expected[1]);
      for (const label of page.root.querySelectorAll('.scale label')) {
        const { width, height } = label.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 44);
      }
      assert.isAtMost(page.$('.scroll')?.scrollWidth ?? 999, 320);
      assert.deepEqual(await violations(page), []);
      await page.press('Send');
      await until(() => page.title === 'Thank you');
      const chosen = { recommendation: 1 }[kind] ?? 2;
      assert.equal((await arrived()).stored[0]?.input.score, chosen);
      assert.deepEqual(page.window.troubles, []);
      page.close();
    });
  }

  it('on a long scale is a field for a number, which takes nothing off the scale', async () => {
    const page = await HostPage.openPanel({ key: 'hb_pk_percent' });
    await until(() => page.root.activeElement?.getAttribute('type') === 'number');
    await type('101');
    assert.isUndefined(page.button('Send'));
    await page.write('score', '100');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    assert.equal((await arrived()).stored[0]?.input.score, 100);
    page.close();
  });

  it('asks for reasons at the bad end where lower is better', async () => {
    const page = await HostPage.openPanel({ key: 'hb_pk_grades' });
    await page.choose('2 of 5');
    assert.notInclude(page.text, 'What was the reason?');
    await page.choose('5 of 5');
    assert.include(page.text, 'What was the reason?');
    page.close();
  });

  it('runs in the direction of the language, and so do its keys', async () => {
    const page = await HostPage.openPanel({ key: 'hb_pk_recommendation', lang: 'ar' });
    const [first, second] = page.root.querySelectorAll('.scale label');
    assert.isAbove(first?.getBoundingClientRect().left ?? 0, second?.getBoundingClientRect().left ?? 0);
    await press('Space', 'ArrowLeft');
    await until(() => page.$<HTMLInputElement>('[name=score]:checked')?.value === '1');
    page.close();
  });
});

describe('steps', () => {
  beforeEach(() => behave());

  it('lead through every question by keyboard, with back losing nothing, and all is sent at once', async () => {
    const page = await HostPage.openPanel({ key: 'hb_pk_steps', width: 360 });
    assert.include(page.text, 'Step 1 of 4');
    assert.isUndefined(page.button('Next'));
    await until(() => page.focused.startsWith('1 of 5'));
    await press('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await tabTo(page, 'Would you like to say more?');
    await type('Warm rolls');
    await tabTo(page, 'Next');
    await press('Enter');
    await until(() => page.focused === 'A few more questions');
    assert.include(page.text, 'Step 2 of 4');
    await page.$<HTMLInputElement>('[name="answers.stage.food"][value="5"]')?.click();
    const found = await violations(page);
    await tabTo(page, 'Back');
    await press('Enter');
    await until(() => page.focused === 'How satisfied are you?');
    assert.equal(page.$<HTMLTextAreaElement>('[name=comment]')?.value, 'Warm rolls');
    await page.press('Next');
    assert.equal(page.$<HTMLInputElement>('[name="answers.stage.food"]:checked')?.value, '5');
    await page.press('Close');
    await page.press('Feedback');
    assert.include(page.text, 'Step 2 of 4');
    await page.press('Next');
    await page.press('Next');
    found.push(...(await violations(page)));
    assert.deepEqual(names(page, 'answers.expectation'), [
      ...['Far below', 'Below', 'As expected', 'Above', 'Far above'],
    ]);
    await page.choose('Far above');
    await page.choose('10 of 10: Extremely likely');
    await page.choose('No');
    assert.deepEqual((await arrived()).bodies, []);
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    const { stored } = await arrived();
    assert.include(stored[0]?.input, { question: 'overall', score: 4, comment: 'Warm rolls' });
    assert.deepEqual(stored[0]?.input.answers, [
      { question: 'stage.food', version: 2, score: 5 },
      { question: 'expectation', version: 2, score: 2 },
      { question: 'recommendation', version: 2, score: 10 },
      { question: 'awareness', version: 2, score: 1 },
    ]);
    assert.deepEqual([...found, ...page.window.troubles], []);
    page.close();
  });

  it('lead back to what the server refuses', async () => {
    await behave({ failure: { code: 'TOO_LONG', path: 'comment', message: 'Too long.' } });
    const page = await HostPage.openPanel({ key: 'hb_pk_steps' });
    await page.choose('4 of 5');
    for (const _ of [2, 3, 4]) await page.press('Next');
    await page.press('Send');
    await until(() => page.text.includes('This is too long. Please shorten it.'));
    assert.include(page.text, 'Step 1 of 4');
    page.close();
  });
});

describe('the words of questions', () => {
  for (const locale of widgetLocales) {
    it(`are whole in ${locale}`, async () => {
      const { questionWords } = await languageOf(locale);
      const { words } = await questionWords();
      for (const [name, text] of Object.entries(words)) {
        for (const one of typeof text === 'string' ? [text] : Object.values(text))
          assert.isNotEmpty(one, name);
      }
      for (const { topic, text } of standardQuestions.filter(({ topic }) => topic !== 'OVERALL')) {
        assert.isNotEmpty(words.asks[topic], topic);
        if (locale === 'en' || locale === 'zh-CN') assert.equal(words.asks[topic], text?.[locale]);
      }
    });
  }
});
