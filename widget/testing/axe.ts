import type axe from 'axe-core';
import { type HostPage, until } from './hostPage.ts';

type AxeWindow = Window & { axe?: typeof axe };

/** What axe finds wrong on a page, as sentences. */
export async function violations(page: HostPage): Promise<string[]> {
  const view = page.window as AxeWindow;
  if (!view.axe) {
    const script = page.document.createElement('script');
    script.src = '/axe.js';
    page.document.head.append(script);
    await until(() => view.axe);
  }
  // Colours in the middle of an animation are not those that stay.
  await until(() => page.root.getAnimations().length === 0);
  const found = await view.axe?.run({ include: [['hearback-widget']] });
  return (found?.violations ?? []).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
