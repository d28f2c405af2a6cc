import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { behave, HostPage, until } from '../../testing/hostPage.ts';

/** Every state of the panel in turn, by name. */
async function* states(page: HostPage): AsyncGenerator<string> {
  yield 'closed';
  await page.press('Feedback');
  await until(() => page.dialog?.open);
  yield 'rating';
  await page.choose('2 of 5');
  await page.choose('Service');
  yield 'low rating';
  await page.choose('5 of 5');
  await behave({ statuses: [503], retryAfter: 600 });
  await page.press('Send');
  await until(() => page.button('Try now'));
  yield 'waiting';
  await page.press('Try now');
  await until(() => page.title === 'Thank you');
  yield 'rated';
  await page.press('Make a complaint');
  await until(() => page.title === 'What is it about?');
  yield 'category';
  await page.press('Delivery');
  yield 'detail';
  await page.press('Late');
  await page.press('Next');
  await until(() => page.text.includes('Please fill this in.'));
  yield 'story with an error';
  await page.write('text', 'Late');
  await page.choose('An apology');
  await page.press('Next');
  await page.press('Next');
  yield 'contact with an error';
  await page.choose('Stay anonymous');
  yield 'anonymous';
  await page.press('Next');
  yield 'summary';
  await page.press('Send complaint');
  await until(() => page.title === 'Your complaint has arrived');
  yield 'receipt';
}

describe('axe finds nothing in any state', () => {
  for (const theme of ['light', 'dark']) {
    for (const width of [1000, 320]) {
      it(`in ${theme} at ${width} px`, async () => {
        await behave();
        const page = await HostPage.open({ attributes: `data-theme="${theme}"`, width });
        await until(() => page.button('Feedback'));
        const found: string[] = [];
        const seen: string[] = [];
        for await (const state of states(page)) {
          seen.push(state);
          for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
          assert.isAtMost(page.$('.scroll')?.scrollWidth ?? 0, width, `${state} scrolls sideways`);
        }
        assert.lengthOf(seen, 12);
        assert.deepEqual(found, []);
        page.close();
      });
    }
  }
});

/** Relative luminance of a CSS colour (WCAG 2.2), from what the browser paints. */
function luminance(color: string): number {
  const paint = document.createElement('canvas').getContext('2d');
  if (!paint) return Number.NaN;
  paint.fillStyle = color;
  paint.fillRect(0, 0, 1, 1);
  const linear = [...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return linear.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
}

describe('what is on the accent', () => {
  for (const accent of ['#ffd500', '#0b5563', '#777', '#757575', 'hotpink', 'blue', 'red', 'lime']) {
    it(`is legible on ${accent}`, async () => {
      const page = await HostPage.openPanel({
        before: `<style>hearback-widget { --hb-accent: ${accent}; }</style>`,
      });
      await page.choose('5 of 5');
      const { color, backgroundColor } = getComputedStyle(page.button('Send') as HTMLElement);
      const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
      assert.isAtLeast((light + 0.05) / (dark + 0.05), 4.5);
      page.close();
    });
  }
});
