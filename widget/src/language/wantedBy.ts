/** The languages that an element should speak, by rank: its own, the page's around it, the browser's. */
export function wantedBy(element: HTMLElement): readonly (string | undefined)[] {
  return [element.dataset.locale, element.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages];
}
