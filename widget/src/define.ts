/**
 * Registers an element, once a page: a second copy of this script finds the tag taken and leaves the first alone.
 *
 * @param tag Name of the element, for example `hearback-panel`.
 * @param element Its class.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
