import type axe from 'axe-core';
import { until } from './hostPage.ts';

type AxeWindow = Window & { axe?: typeof axe };

/** A page with an element of ours on it. */
export interface LookedAt {
  readonly window: Window;
  readonly document: Document;
  readonly widget: HTMLElement;
  readonly root: ShadowRoot;
}

/** What axe finds wrong with our element on a page, as sentences. */
export async function violations(page: LookedAt): Promise<string[]> {
  const view = page.window as AxeWindow;
  if (!view.axe) {
    const script = page.document.createElement('script');
    script.src = '/axe.js';
    page.document.head.append(script);
    await until(() => view.axe);
  }
  // Colours in the middle of an animation are not those that stay.
  await until(() => page.root.getAnimations().length === 0);
  const found = await view.axe?.run({ include: [[page.widget.localName]] });
  return (found?.violations ?? []).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
