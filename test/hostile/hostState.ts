import type { Page } from 'playwright-core';

/** What belongs to the owner of a page. */
export interface HostState {
  /** Computed style of each element, by its place in the document. */
  readonly styles: Readonly<Record<string, string>>;
  /** Names of the own properties of the window and of the prototypes that guests like to extend. */
  readonly globals: readonly string[];
}

/** Reads what belongs to the owner of a page; what is ours, and scripts, do not. */
export function hostState(page: Page): Promise<HostState> {
  return page.evaluate(() => {
    const isOwn = (element: Element) => !/^(hearback-\w+|script)$/.test(element.localName);
    const styles: Record<string, string> = {};
    const walk = (element: Element, place: string): void => {
      const computed = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      // What is not shown has no place; what is shown has one that scrolling does not change.
      const box =
        width + height > 0 ? [left + scrollX, top + scrollY, width, height].map(Math.round) : 'none';
      styles[place] = [
        `box: ${box}`,
        ...[...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`),
      ].join('; ');
      let number = 0;
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        if (isOwn(child)) {
          number += 1;
          walk(child, `${place} > ${child.localName}:nth(${number})`);
        }
      }
    };
    walk(document.documentElement, 'html');
    const { scrollWidth, scrollHeight } = document.documentElement;
    styles.page = `size: ${scrollWidth} × ${scrollHeight}`;
    const globals: string[] = [];
    const owners: Record<string, object> = {
      ...{ window, Object, 'Object.prototype': Object.prototype, Symbol, Promise },
      ...{ 'Array.prototype': Array.prototype, 'Element.prototype': Element.prototype },
      ...{ 'HTMLElement.prototype': HTMLElement.prototype, 'Node.prototype': Node.prototype, document },
    };
    for (const owner of Object.getOwnPropertyNames(owners)) {
      for (const name of Object.getOwnPropertyNames(owners[owner])) {
        // Zone.js notes each kind of listener that anybody adds, these tests included; React makes up new names.
        if (!/^(hearback|\d+|__zone_symbol__.*|_+react[A-Z].*)$/.test(name))
          globals.push(`${owner}: ${name}`);
      }
    }
    return { styles, globals: globals.sort() };
  });
}

/** What differs between a page without the widget and with it: one sentence each. */
export function differences(without: HostState, within: HostState): string[] {
  const found: string[] = [];
  for (const place of new Set([...Object.keys(without.styles), ...Object.keys(within.styles)])) {
    const [before, after] = [without.styles[place], within.styles[place]];
    if (before === undefined || after === undefined) {
      found.push(`${place} is ${before === undefined ? 'there only with' : 'gone with'} the widget.`);
    } else if (before !== after) {
      const kept = new Set(before.split('; '));
      const changed = after.split('; ').filter((declaration) => !kept.has(declaration));
      found.push(`${place}: ${changed.slice(0, 4).join('; ')}`);
    }
  }
  const [old, now] = [new Set(without.globals), new Set(within.globals)];
  found.push(...[...now].filter((name) => !old.has(name)).map((name) => `A new global: ${name}.`));
  found.push(...[...old].filter((name) => !now.has(name)).map((name) => `A global is gone: ${name}.`));
  return found;
}
