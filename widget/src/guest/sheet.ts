/**
 * A style sheet for a shadow root's `adoptedStyleSheets`: the only way of styling that a strict `style-src`
 * lets through and that cannot reach the host page.
 *
 * @param text A template without expressions.
 * @returns A constructed style sheet with its text.
 */
export function sheet(text: TemplateStringsArray): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text[0] as string);
  return styles;
}
