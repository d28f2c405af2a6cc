/** The element stands on the page and can be opened. Not a class of its own, since every visitor pays for this file. */
export const readyEvent = (): Event => new Event('hearback-ready', { bubbles: true });

declare global {
  interface HTMLElementEventMap {
    'hearback-ready': Event;
  }
}
