/** Adds a style sheet, once, to the shadow root that an element renders into. */
export function adoptInto(element: Element, styles: CSSStyleSheet): void {
  const root = element.getRootNode() as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(styles))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
}
