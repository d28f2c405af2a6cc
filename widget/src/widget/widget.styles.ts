import { sheet } from '../guest/sheet.ts';

/** The button, and what it shares with the panel: colour scheme and accent. */
export const widgetStyles = sheet`
  /* Text on the accent is white below and black above the lightness at which both have the contrast of 4.58. */
  :host {
    all: initial;
    font-family: inherit;
    color-scheme: light dark;
    --_accent: var(--hb-accent, light-dark(#0b5563, #86d0dc));
    --_on: var(--hb-on-accent, lab(from var(--_accent) calc(494e4 - 1e5 * l) 0 0));
  }
  :host([data-theme='light']) { color-scheme: light; }
  :host([data-theme='dark']) { color-scheme: dark; }
  :host([hidden]) { display: none; }
  /* The page's rules reach the host element and are inherited: the button begins anew. */
  [part='launcher'] {
    all: initial;
    color-scheme: inherit;
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    margin: var(--hb-offset, 20px);
    padding: 8px 20px;
    border: 1px solid #0000;
    border-radius: 22px;
    font-family: var(--hb-font, inherit);
    font-size: 15px;
    font-weight: 600;
    line-height: 26px;
    background: var(--_accent);
    color: var(--_on);
    cursor: pointer;
    &:focus-visible { outline: 2px solid; outline-offset: -6px; }
    :host([data-position='start']) & { inset-inline: 0 auto; }
    @media print { display: none; }
  }
`;
