import type { Locator, Page } from 'playwright-core';

/** What is wrong with how a page is laid out: one sentence each; none where all is well. */
export async function layoutProblems(page: Page, dialog?: Locator): Promise<string[]> {
  const problems: string[] = [];
  const [scroll, inner] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  if ((scroll ?? 0) > (inner ?? 0))
    problems.push(`The page is ${scroll} px wide in a window of ${inner} px.`);
  if (dialog === undefined) return problems;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = await dialog.boundingBox();
  if (box === null) return [...problems, 'The panel is not shown.'];
  if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) {
    problems.push(`The panel leaves the window of ${width} × ${height} px: ${JSON.stringify(box)}.`);
  }
  const cut = await dialog.evaluate((element) => {
    const wide = [...element.querySelectorAll<HTMLElement>('*')].filter(
      ({ scrollWidth, clientWidth, tagName }) =>
        clientWidth > 0 && scrollWidth > clientWidth + 1 && !/^(INPUT|TEXTAREA)$/.test(tagName),
    );
    return wide.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
  });
  return [...problems, ...cut.map((element) => `${element} in the panel is cut off at its side.`)];
}
