import { sheet } from '../guest/sheet.ts';

/**
 * The button, and what it shares with the panel: colour scheme and accent. The order of what is declared is the one that
 * is smallest when compressed.
 */
export const widgetStyles = sheet`
  :host([data-theme='dark']) { color-scheme: dark; }
  :host([data-theme='light']) { color-scheme: light; }
  /* Text on the accent is white below and black above the lightness at which both have a contrast of 4.5. */
  :host {
    color-scheme: light dark;
    --_accent: var(--hb-accent, light-dark(#056, #8cd));
    --_on: var(--hb-on-accent, lab(from var(--_accent) calc(49e5 - 1e5 * l) 0 0));
  }
  /* Without a box of its own nothing is laid out anew around it, whatever the page says of its children. */
  :host(:not([hidden])) { display: contents !important; }
  /* The page's rules reach the host element and are inherited: the button begins anew. */
  [part='launcher'] {
    all: initial;
    inset-block: auto 0;
    outline: revert;
    border: 1px solid transparent;
    border-radius: 26px;
    background: var(--_accent);
    inset-inline: auto 0;
    position: fixed;
    /* A shorthand inherits nothing. */
    font: 600 15px/26px a;
    padding: 8px 20px;
    margin: var(--hb-offset, 20px);
    font-family: var(--hb-font, inherit);
    cursor: pointer;
    color-scheme: inherit;
    color: var(--_on);
    @media print { display: none; }
    :host([data-position$='start']) & { inset-inline: 0 auto; }
    :host([data-position^='top']) & { inset-block: 0 auto; }
  }
`;
