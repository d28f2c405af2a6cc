import { sheet } from '../guest/sheet.ts';

/** The button, and what it shares with the panel: colour scheme and accent. */
export const widgetStyles = sheet`
  :host {
    all: initial;
    font-family: inherit;
    color-scheme: light dark;
    --_accent: var(--hb-accent, var(--_merchant, light-dark(#0b5563, #86d0dc)));
    --_on: var(--hb-on-accent, var(--_on-merchant, light-dark(#fff, #06262c)));
  }
  :host([data-theme='light']) { color-scheme: light; }
  :host([data-theme='dark']) { color-scheme: dark; }
  :host([hidden]) { display: none; }
  /* The page's rules reach the host element and are inherited: the button begins anew. */
  .launcher {
    all: initial;
    color-scheme: inherit;
    position: fixed;
    z-index: 2147483647;
    inset-block-end: var(--hb-offset, 20px);
    inset-inline-end: var(--hb-offset, 20px);
    box-sizing: border-box;
    min-height: 44px;
    padding: 8px 20px;
    border: 1px solid #0000;
    border-radius: 22px;
    font: 600 15px/1.6 var(--hb-font, inherit);
    background: var(--_accent);
    color: var(--_on);
    box-shadow: 0 4px 16px #0003;
    cursor: pointer;
  }
  .launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
  .launcher[aria-busy='true'] { cursor: progress; }
  :host([data-position='start']) .launcher { inset-inline: var(--hb-offset, 20px) auto; }
  :host([mode='inline']) .launcher { position: static; }
  @media print { .launcher { display: none; } }
`;
