/**
 * A style sheet for a shadow root's `adoptedStyleSheets`: the only way of styling that a strict `style-src`
 * lets through and that cannot reach the host page.
 *
 * @returns A constructed style sheet with the template's text.
 */
export function sheet(text: TemplateStringsArray): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text.join(''));
  return styles;
}
